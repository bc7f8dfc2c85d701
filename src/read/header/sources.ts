import { moneyUnitInHeading, tidy } from "../../knowledge";
import type { PathMeaning } from "./meaning";

/**
 * The sources of funding columns in their own words, by column. A name that two groups have ("ĐTPT" under NSTW and
 * under NSĐP) is told apart by its group.
 */
export function sourceNames(columns: readonly PathMeaning[]): ReadonlyMap<number, string> {
  const named = columns.flatMap((column) =>
    column.role === "funding" && column.source !== null
      ? [{ column, name: sourceName(column.source.text), group: groupName(column) }]
      : [],
  );
  const groups = new Map<string, Set<string>>();
  for (const { column, name, group } of named) {
    const key = sameState(column, name);
    groups.set(key, (groups.get(key) ?? new Set()).add(group));
  }
  return new Map(
    named.map(({ column, name, group }) => {
      const shared = (groups.get(sameState(column, name))?.size ?? 0) > 1;
      return [column.path.column, shared && group !== "" ? `${group} - ${name}` : name];
    }),
  );
}

function sameState({ year, version }: PathMeaning, name: string): string {
  return [name.toLowerCase(), String(year), String(version)].join("|");
}

/** The heading right above the one that names the source. */
function groupName({ path, source }: PathMeaning): string {
  const at = path.headings.findIndex((heading) => heading === source);
  const group = path.headings[at - 1];
  return group === undefined ? "" : sourceName(group.text);
}

/** A source in its own words, without the unit of money that its heading may carry. */
function sourceName(text: string): string {
  return tidy(
    text.replace(/\(([^()]*)\)/g, (brackets) => (moneyUnitInHeading(brackets) === null ? brackets : " ")),
  );
}
