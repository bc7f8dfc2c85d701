import { cellAt, type CellContent, contentAt, type Offer, type Plan, setCell } from "../../plan";
import type { NumberFault } from "../../sums";
import type { Report } from "../engine/rule";

/** A number that must change; it says nothing that a person chose, so it is fixed. */
export function reportNumber(plan: Plan, id: string, fault: NumberFault): Report {
  const { ordinal, expected } = fault;
  return {
    severity: "warning",
    message: ordinal.text === "" ? `${id}.missing` : id,
    cell: ordinal.cell,
    data: { stated: ordinal.text, expected },
    fix: renumber(plan, fault),
  };
}

function renumber(plan: Plan, { ordinal, expected }: NumberFault): Offer | null {
  const edit = setCell(
    plan.grid,
    ordinal.cell,
    contentLike(plan, ordinal.cell.column, ordinal.cell.row, expected),
  );
  return edit === null ? null : { label: "renumber", data: { number: expected }, edits: [edit] };
}

/** A number where numbers stand in the column, so that Excel does not mark it as a number kept as text. */
function contentLike(plan: Plan, column: number, row: number, expected: string): CellContent {
  if (!/^[1-9]\d*$/.test(expected)) return { type: "text", text: expected };
  const own = contentAt(plan.grid, { row, column })?.type;
  const numbers = plan.rows.some(
    ({ number }) => number !== null && typeof cellAt(plan.grid, number.cell).value === "number",
  );
  const asNumber = own === "number" || (own !== "text" && numbers);
  return asNumber ? { type: "number", number: expected } : { type: "text", text: expected };
}
