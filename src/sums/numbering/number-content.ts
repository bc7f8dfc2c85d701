import { cellAt, type CellContent, type CellRef, contentAt, type Plan } from "../../plan";
import { remembered } from "../remembered";

/**
 * What a cell of the number column (TT) holds for a number as it is written ("5", "IV", "b)"): a number where numbers stand in
 * the column, so that Excel does not mark it as a number kept as text. A cell that holds a text already keeps holding one.
 * @param cell the cell as it is in the snapshot; null for one of a new row
 */
export function numberContent(plan: Plan, cell: CellRef | null, label: string): CellContent {
  if (!/^\d+$/.test(label)) return { type: "text", text: label };
  const own = cell === null ? undefined : contentAt(plan.grid, cell)?.type;
  const { plain, padded } = heldAsNumbers(plan);
  const asNumber = own === "number" || (own !== "text" && (label.startsWith("0") ? padded : plain));
  return asNumber ? { type: "number", number: String(Number(label)) } : { type: "text", text: label };
}

/**
 * Whether a column holds its numbers as numbers, and whether its format shows them with a nought before them ("05"). Where nothing
 * tells, as in a form that is not filled in yet, numbers are what a person would type.
 */
const heldAsNumbers = remembered((plan: Plan): { readonly plain: boolean; readonly padded: boolean } => {
  const held = plan.rows.flatMap(({ number }) =>
    number === null ? [] : [{ value: cellAt(plan.grid, number.cell).value, text: number.text }],
  );
  const asTexts = held.some(({ value }) => typeof value === "string" && /^\s*\d+\s*$/.test(value));
  const numbers = held.filter(({ value }) => typeof value === "number");
  return {
    plain: numbers.length > 0 || !asTexts,
    padded: numbers.some(({ text }) => text.startsWith("0")),
  };
});
