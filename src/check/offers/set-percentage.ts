import { cellAt, type Decimal, type Grid, type Offer, type Percentage, setCell } from "../../plan";

/** Writing a percentage the way its cell holds it: as a share of one, as a number, or as text with its own marks. */
export function offerPercentage(grid: Grid, stated: Percentage, value: Decimal): Offer | null {
  const cell = cellAt(grid, stated.cell);
  const digits = value.toFixed();
  const comma = stated.text.includes(",") || grid.separators.decimal === ",";
  const shown = comma ? digits.replace(".", ",") : digits;
  const isText = typeof cell.value === "string";
  const number = cell.format.includes("%") ? value.dividedBy(100).toFixed() : digits;
  const edit = setCell(
    grid,
    stated.cell,
    isText ? { type: "text", text: cell.text.replace(/[\d.,]+/, shown) } : { type: "number", number },
  );
  return edit === null ? null : { label: "write-percentage", data: { number: value }, edits: [edit] };
}
