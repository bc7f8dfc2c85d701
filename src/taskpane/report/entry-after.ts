import type { Entry } from "./entries";

/**
 * Where a person stands in the list after another check: at the same entry; where its row has moved, at the one that says the
 * same; where it is settled, at the one that has taken its place.
 */
export function entryAfter(before: Entry, at: number, entries: readonly Entry[]): Entry | null {
  const same = entries.find(({ id }) => id === before.id) ?? entries.find((entry) => saysSame(entry, before));
  return same ?? entries[Math.min(at, entries.length - 1)] ?? null;
}

function saysSame(a: Entry, b: Entry): boolean {
  const [one, other] = [a.findings[0], b.findings[0]];
  return (
    one.message === other.message &&
    one.cell?.column === other.cell?.column &&
    JSON.stringify(one.data) === JSON.stringify(other.data)
  );
}
