import { cellAt, type Column, Decimal } from "../../plan";
import type { Draft } from "../draft";
import { idOf } from "../place";

const NUMBER = /^(\D*)(\d{1,3})(\D*)$/;

/**
 * Goes on over new columns where a row numbers them: "(8)" is followed by "(9)". Nothing over a column without figures, and
 * nothing after what is no bare number.
 */
export function numberNewColumns(draft: Draft, columns: readonly Column[]): void {
  const { rows, grid, range } = draft.plan;
  for (const { kind, row } of rows) {
    if (kind !== "column-numbers") continue;
    const last = cellAt(grid, { row, column: range.right });
    const [, before = "", digits, behind = ""] = NUMBER.exec(last.text.trim()) ?? [];
    if (digits === undefined || last.formula !== null) continue;
    for (const [at, { column, header }] of columns.entries()) {
      const heading = draft.changes.find((change) => change.id === idOf(header));
      if (heading === undefined) continue;
      const place = { row, column };
      const id = idOf(place);
      const next = Number(digits) + at + 1;
      const after = `${before}${String(next)}${behind}`;
      const value = typeof last.value === "number" ? new Decimal(next) : null;
      draft.propose({
        id,
        kind: "percentages",
        place,
        before: "",
        after,
        recipe: value === null ? { type: "text", text: after } : { type: "number", value },
        result: value,
        format: value === null || last.format === "General" ? null : last.format,
        ticked: heading.ticked && draft.ticks(id, true),
      });
    }
  }
}
