import {
  cellAt,
  ordinalOf,
  setCell,
  type CellContent,
  type Ordinal,
  type Plan,
  type Row,
  type SetCell,
} from "../../../plan";
import { numberContent } from "../../../sums";

/** The edits that give a row that is there another number; none where the number cannot be told from what else its cell holds. */
export function numberEdits(plan: Plan, row: Row, label: string): readonly SetCell[] {
  const own = ordinalOf(row);
  if (own === null) return firstNumber(plan, row, label);
  const content = contentWith(plan, own, label);
  if (own.text === label || content === null) return [];
  return [own.cell, ...sameBeside(plan, row, own)].flatMap((cell) => setCell(plan.grid, cell, content) ?? []);
}

/** What a cell holds with another number; a name that stands behind the number stays. */
function contentWith(plan: Plan, { cell, text }: Ordinal, label: string): CellContent | null {
  const { value } = cellAt(plan.grid, cell);
  const own = typeof value === "string" ? value.trimStart() : "";
  if (own.trimEnd() === text || typeof value === "number") return numberContent(plan, cell, label);
  return own.startsWith(text) ? { type: "text", text: label + own.slice(text.length) } : null;
}

/** The other cells that repeat number and name, as the pasting of a merged row leaves them. */
function sameBeside({ grid, columns }: Plan, { name }: Row, { cell }: Ordinal): readonly Ordinal["cell"][] {
  const { value } = cellAt(grid, cell);
  if (name?.cell.column !== cell.column || typeof value !== "string") return [];
  return columns.flatMap(({ column }) => {
    const beside = { row: cell.row, column };
    return column !== cell.column && cellAt(grid, beside).value === value ? [beside] : [];
  });
}

/** A row without a number gets one where rows of its kind have theirs. */
function firstNumber(plan: Plan, { kind, number, name }: Row, label: string): readonly SetCell[] {
  const atName = plan.rows.some((row) => row.kind === kind && row.numberAtName !== null);
  if (!atName) {
    const edit = number === null ? null : setCell(plan.grid, number.cell, numberContent(plan, null, label));
    return edit === null ? [] : [edit];
  }
  const edit =
    name === null ? null : setCell(plan.grid, name.cell, { type: "text", text: `${label} ${name.text}` });
  return edit === null ? [] : [edit];
}
