import { lacksMember } from "./excel-error";
import type { HostContext } from "./host-context";
import type { AnyKind, HostObject } from "./kind";
import { kindNamed } from "./objects";
import type { QueryInfo } from "./wire";

/** The members asked for, as a tree; a leaf without children is asked for itself. */
type Asked = Map<string, Asked>;

const ALL = new Set(["", "*", "$all", "$none"]);

/** What Microsoft's samples ask for where they want an object and none of its members. */
const NOTHING = "nopropertiesneeded";

/** What `load` gives for an object: members in PascalCase, objects nested, collections under `_Items`. */
export function queryObject(object: HostObject | null, query: QueryInfo, context: HostContext): unknown {
  if (!object) return null;
  return answer(object, askedOf(query), context, query);
}

function askedOf({ Select = [], Expand = [] }: QueryInfo): Asked {
  const tree: Asked = new Map();
  for (const path of [...Select, ...Expand]) {
    let at = tree;
    for (const name of path.split(/[/.]/)) {
      const key = name.trim();
      // Collections are asked for their items' members with or without the word.
      if (key.toLowerCase() === "items") continue;
      const next: Asked = at.get(key) ?? new Map<string, Asked>();
      at.set(key, next);
      at = next;
    }
  }
  return tree;
}

function answer(
  object: HostObject | null,
  asked: Asked,
  context: HostContext,
  page: QueryInfo = {},
): unknown {
  if (!object) return null;
  const kind = kindNamed(object.kind);
  const identity = identityOf(object, kind, context);
  if (kind.items) {
    const items = kind.items(object.self, context);
    const from = page.Skip ?? 0;
    const shown = items.slice(from, page.Top === undefined ? undefined : from + page.Top);
    const own = [...asked].filter(([name]) => kind.properties?.[pascal(name)] !== undefined);
    const ofItems = new Map([...asked].filter(([name]) => kind.properties?.[pascal(name)] === undefined));
    return {
      ...identity,
      ...members(object, kind, new Map(own), context, own.length > 0),
      _Items: shown.map((item) => answer(item, ofItems, context)),
    };
  }
  return { ...identity, ...members(object, kind, asked, context) };
}

function members(
  { self }: HostObject,
  kind: AnyKind,
  asked: Asked,
  context: HostContext,
  onlyNamed = false,
): Record<string, unknown> {
  const found: Record<string, unknown> = {};
  const properties = kind.properties ?? {};
  if (!onlyNamed && (asked.size === 0 || [...asked.keys()].some((name) => ALL.has(name)))) {
    for (const [name, read] of Object.entries(properties))
      if (!kind.onlyByName?.includes(name)) found[name] = read(self, context);
  }
  for (const [name, deeper] of asked) {
    if (ALL.has(name) || name.toLowerCase() === NOTHING) continue;
    const member = pascal(name);
    const read = properties[member];
    const link = kind.links?.[member];
    if (read) found[member] = read(self, context);
    else if (link) found[member] = answer(link(self, context), deeper, context);
    else throw lacksMember(`${kind.name}.${name}`);
  }
  return found;
}

/** What the client finds the object again by: its own id, and the name it is kept under. */
export function identityOf(object: HostObject, kind: AnyKind, context: HostContext): Record<string, unknown> {
  const reference = context.references.nameOf(object);
  return {
    ...kind.identity?.(object.self, context),
    ...(reference === undefined ? {} : { _ReferenceId: reference }),
  };
}

const pascal = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);
