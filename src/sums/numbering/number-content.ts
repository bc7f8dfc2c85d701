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

/** Where nothing tells, as in a form that is not filled in yet, numbers are what a person would type. */
const holdsNumbers = remembered((plan: Plan): boolean => {
  const held = plan.rows.flatMap(({ number }) =>
    number === null ? [] : [cellAt(plan.grid, number.cell).value],
  );
  const asTexts = held.some((value) => typeof value === "string" && /^\s*\d+\s*$/.test(value));
  return held.some((value) => typeof value === "number") || !asTexts;
});
