import {
  type Amount,
  cellAt,
  type Decimal,
  type Grid,
  groupedFormat,
  type Offer,
  setCell,
  shownAs,
} from "../../plan";

type ReadAmount = Extract<Amount, { state: "read" }>;

/** What turning a number kept as text into a number comes to. */
export interface ToNumber {
  readonly offer: Offer;
  /** True when the cell will look as it does now. */
  readonly looksTheSame: boolean;
}

/** The edit that makes a number of a text, in the number format that shows it as it was typed where there is one. */
export function toNumber(grid: Grid, amount: ReadAmount, value: Decimal): ToNumber | null {
  const own = cellAt(grid, amount.cell).format;
  const formats =
    own === "@" ? printedFormats(amount.text, value) : [own, ...printedFormats(amount.text, value)];
  const same = formats.find((format) => shownAs(value, format, grid.separators) === amount.text);
  const format = same ?? groupedFormat(value.decimalPlaces());
  const shown = shownAs(value, format, grid.separators) ?? value.toFixed();
  const edit = setCell(
    grid,
    amount.cell,
    { type: "number", number: value.toFixed() },
    format === own ? null : format,
  );
  if (edit === null) return null;
  const label = same === undefined ? "to-number-shown" : "to-number";
  return { offer: { label, data: { shown }, edits: [edit] }, looksTheSame: same !== undefined };
}

/** Formats with as many decimals as the number has, or as the text prints. */
function printedFormats(text: string, value: Decimal): readonly string[] {
  const printed = /[.,](\d+)$/.exec(text)?.[1]?.length ?? 0;
  return [value.decimalPlaces(), printed].flatMap((decimals) => {
    const grouped = groupedFormat(decimals);
    return [grouped, grouped.replace("#,##", "")];
  });
}
