import { ordinalOf, type Plan, type Row } from "../../../plan";
import { bareLabel, dressed, outline } from "../../../sums";
import type { Labels } from "./labels";

/** Rows numbered after what they stand under (2.1 under 2) take its new number: 3.1. */
export function carryPrefixes(plan: Plan, labels: Labels, of: "tasks" | "components"): void {
  const tree = outline(plan);
  for (const row of plan.rows) {
    if ((row.kind === "subtask") !== (of === "components")) continue;
    const own = ordinalOf(row);
    if (own?.style !== "dotted" || labels.given(row) !== undefined) continue;
    for (const above of tree.above(row).toReversed()) {
      const before = bareLabel(ordinalOf(above)?.text ?? "");
      const now = labels.bare(above);
      const rest = before === now ? null : restAfter(bareLabel(own.text), before);
      if (rest === null) continue;
      labels.give(row, dressed(withRest(now, rest, bareLabel(own.text)), own.text));
      break;
    }
  }
}

/** What a number adds to that of the row it stands under: ".1" of 2.1 under 2 or 02; null where it does not begin with it. */
export function restAfter(label: string, above: string): string | null {
  const begin = [above, unpadded(above)].find((one) => one !== "" && label.startsWith(one));
  const rest = begin === undefined ? "" : label.slice(begin.length);
  return /^[.-]/.test(rest) ? rest : null;
}

/** A number that goes on from that of the row it stands under, as another does: 3.1 under 03 where 2.1 stands under 02. */
export function withRest(above: string, rest: string, like: string): string {
  return (like.startsWith("0") ? above : unpadded(above)) + rest;
}

function unpadded(label: string): string {
  return label.replace(/^0+(?=\d)/, "");
}

/** The row, of those that are numbered after what they stand under, that comes first under it ("1.1", "I.1"); null for none. */
export function firstAfterParent(plan: Plan, tasks: readonly Row[]): Row | null {
  const byRow = new Map(plan.rows.map((row) => [row.row, row]));
  return (
    tasks.find((row) => {
      const own = ordinalOf(row);
      const parent = row.parent === null ? undefined : byRow.get(row.parent);
      if (own?.style !== "dotted" || own.value !== 1 || parent === undefined) return false;
      return restAfter(bareLabel(own.text), bareLabel(ordinalOf(parent)?.text ?? "")) !== null;
    }) ?? null
  );
}
