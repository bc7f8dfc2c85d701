import {
  cellAt,
  groupedFormat,
  setCell,
  type CellContent,
  type CellRef,
  type Plan,
  type Row,
  type SetCell,
} from "../../../plan";
import type { NewLine } from "../lines/new-line";
import type { Positions } from "../positions";
import { extendedFormula } from "./extended-formula";
import { isWithin } from "./scope";
import { changedSums } from "./standing-sums";

/** What becomes of the sums of a table. */
export interface ExtendedSums {
  /** Formulas that reach the new rows too, and figures typed by a person that were right and would no longer be. */
  readonly edits: readonly SetCell[];
  /** Sums that take in the new rows only after a person has looked at them: formulas that cannot be followed. */
  readonly notExtended: readonly CellRef[];
}

/** Makes every sum of the table count the new rows that stand in its scope, each once. */
export function extendedSums(plan: Plan, lines: readonly NewLine[], positions: Positions): ExtendedSums {
  const edits: SetCell[] = [];
  const notExtended: CellRef[] = [];
  for (const { row, of } of sumRows(plan)) {
    const within = lines.filter((line) => isWithin(plan, line, of));
    if (within.length === 0) continue;
    for (const { column, role } of plan.columns) {
      if (role !== "total" && role !== "funding" && role !== "quantity") continue;
      const cell = { row: row.row, column };
      const { formula } = cellAt(plan.grid, cell);
      if (formula === null) continue;
      const after = extendedFormula(plan, formula, column, within, positions);
      if (after === "lost") notExtended.push(cell);
      else if (after !== "unchanged") edits.push(...edit(plan, cell, { type: "formula", ...after }));
    }
  }
  return { edits: [...edits, ...typedSums(plan, lines)], notExtended };
}

/** Rows that state sums, and the category that they are the sum of; null for the whole table. */
function sumRows(plan: Plan): readonly { readonly row: Row; readonly of: Row | null }[] {
  const byRow = new Map(plan.rows.map((row) => [row.row, row]));
  return plan.rows.flatMap((row): readonly { row: Row; of: Row | null }[] => {
    if (row.kind === "category") return [{ row, of: row }];
    if (row.kind === "total") return [{ row, of: null }];
    const of = row.kind === "subtotal" && row.parent !== null ? byRow.get(row.parent) : undefined;
    return of === undefined ? [] : [{ row, of }];
  });
}

/** Figures that a person typed, where they were the exact sum before. */
function typedSums(plan: Plan, lines: readonly NewLine[]): readonly SetCell[] {
  return changedSums(plan, lines).flatMap(({ stated, isFormula, after }) =>
    isFormula ? [] : edit(plan, stated.cell, { type: "number", number: after.toFixed() }),
  );
}

/** A number that takes the place of a text shows its thousands as the text did. */
function edit(plan: Plan, cell: CellRef, content: CellContent): readonly SetCell[] {
  const wasText = content.type === "number" && typeof cellAt(plan.grid, cell).value === "string";
  const decimals = content.type === "number" ? (content.number.split(".")[1]?.length ?? 0) : 0;
  const made = setCell(plan.grid, cell, content, wasText ? groupedFormat(decimals) : null);
  return made === null ? [] : [made];
}
