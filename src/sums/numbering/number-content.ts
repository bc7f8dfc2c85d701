import { cellAt, type CellContent, type CellRef, contentAt, type Plan } from "../../plan";
import { remembered } from "../remembered";

/**
 * What a cell of the number column (TT) holds for a number as it is written ("5", "IV", "b)"): a number where numbers stand in
 * the column, so that Excel does not mark it as a number kept as text. A cell that holds a text already keeps holding one.
 * @param cell the cell as it is in the snapshot; null for one of a new row
 */
export function numberContent(plan: Plan, cell: CellRef | null, label: string): CellContent {
  if (!/^[1-9]\d*$/.test(label)) return { type: "text", text: label };
  const own = cell === null ? undefined : contentAt(plan.grid, cell)?.type;
  const asNumber = own === "number" || (own !== "text" && holdsNumbers(plan));
  return asNumber ? { type: "number", number: label } : { type: "text", text: label };
}

const holdsNumbers = remembered((plan: Plan): boolean =>
  plan.rows.some(({ number }) => number !== null && typeof cellAt(plan.grid, number.cell).value === "number"),
);
