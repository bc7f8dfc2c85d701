import { invalidArgument, invalidObjectPath, itemNotFound, lacksMember } from "./excel-error";
import type { HostContext } from "./host-context";
import { HostObject, type AnyKind, type Outcome } from "./kind";
import { kindNamed, rootObject } from "./objects";
import type { ArgumentInfo, ObjectPath } from "./wire";
import { PATH } from "./wire";

/** Finds the objects of one request. Each path is walked once: walking one may add or insert something. */
export class Evaluation {
  readonly context: HostContext;
  readonly #paths: Readonly<Record<string, ObjectPath>>;
  readonly #found = new Map<number, HostObject | null>();

  constructor(context: HostContext, paths: Readonly<Record<string, ObjectPath>>) {
    this.context = context;
    this.#paths = paths;
  }

  /** The object at a path; null is Excel's null object. */
  object(id: number): HostObject | null {
    const known = this.#found.get(id);
    if (known !== undefined) return known;
    const path = this.#paths[String(id)];
    if (!path) throw invalidObjectPath();
    const object = this.#walk(path);
    this.#found.set(id, object);
    return object;
  }

  kindOf(object: HostObject): AnyKind {
    return kindNamed(object.kind);
  }

  /** Arguments in order, with objects in place of their paths. */
  arguments({ Arguments = [], ReferencedObjectPathIds = [] }: ArgumentInfo = {}): readonly unknown[] {
    return Arguments.map((argument, index) => this.#argument(argument, ReferencedObjectPathIds[index]));
  }

  /** Plain values come with 0 or null for an id, lists with the ids of their parts. */
  #argument(argument: unknown, id: unknown): unknown {
    if (typeof id === "number" && id !== 0) return this.object(id);
    if (Array.isArray(argument) && Array.isArray(id))
      return argument.map((part: unknown, index) => this.#argument(part, id[index]));
    return Array.isArray(argument) ? argument : this.#withObjects(argument);
  }

  /** Within an object, another one stands as `{ _ObjectPathId }`. */
  #withObjects(value: unknown): unknown {
    if (Array.isArray(value)) return value.map((part) => this.#withObjects(part));
    if (typeof value !== "object" || value === null) return value;
    const { _ObjectPathId: id } = value as { readonly _ObjectPathId?: unknown };
    if (typeof id === "number") return this.object(id);
    return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, this.#withObjects(part)]));
  }

  call(object: HostObject, name: string, args: readonly unknown[]): Outcome | undefined {
    const kind = this.kindOf(object);
    const method = kind.methods?.[name] ?? kind.methodNamed?.(name);
    if (!method) throw lacksMember(`${kind.name}.${camel(name)}`);
    return method(object.self, args, this.context);
  }

  #walk(path: ObjectPath): HostObject | null {
    switch (path.ObjectPathType) {
      case PATH.globalObject:
        return rootObject();
      case PATH.newObject:
        return new HostObject(path.Name, null);
      case PATH.referenceId:
        return this.#kept(path.Name);
      case PATH.nullObject:
        return null;
      default:
        return this.#step(path);
    }
  }

  #kept(name: string): HostObject {
    const object = this.context.references.find(name);
    if (!(object instanceof HostObject)) throw itemNotFound();
    return object;
  }

  #step(path: ObjectPath): HostObject | null {
    if (path.ParentObjectPathId === undefined) throw invalidObjectPath();
    const parent = this.object(path.ParentObjectPathId);
    // ASSUMPTION: what is reached through a null object is a null object too.
    if (!parent) return null;
    const kind = this.kindOf(parent);
    const args = this.arguments(path.ArgumentInfo);
    if (path.ObjectPathType === PATH.property) return this.#link(parent, kind, path.Name);
    if (path.ObjectPathType === PATH.indexer) {
      if (!kind.item) throw lacksMember(`${kind.name}.getItem`);
      return kind.item(parent.self, args[0], this.context);
    }
    const outcome = this.call(parent, path.Name, args);
    if (outcome === null || outcome instanceof HostObject) return outcome;
    throw invalidArgument(`${kind.name}.${camel(path.Name)}`);
  }

  #link(parent: HostObject, kind: AnyKind, name: string): HostObject | null {
    const link = kind.links?.[name];
    if (!link) throw lacksMember(`${kind.name}.${camel(name)}`);
    return link(parent.self, this.context);
  }
}

/** Members as add-ins write them: "getCell" for the wire's "GetCell". */
export const camel = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);
