import {
  type Amount,
  cellAt,
  type Decimal,
  type Grid,
  groupedFormat,
  isWhole,
  type Printed,
  setCell,
  type SetCell,
  shownAs,
} from "../plan";

/** An amount that was read. */
export type ReadAmount = Extract<Amount, { state: "read" }>;

/** What turning a number kept as text into a number comes to. */
export interface NumberFromText {
  readonly edit: SetCell;
  /** As Excel will display it. */
  readonly shown: string;
  /** True when the cell will look as it does now. */
  readonly looksTheSame: boolean;
}

/**
 * Whether a text can only be the number it was read as. "8.000" is read as 8000 only where its column, its table or the
 * workbook parts thousands with a dot, and then it is. Read as 8 it is never certain, even in a workbook with English marks:
 * offices write 8.000 for eight thousand, and a wrong reading loses a thousandfold.
 */
export function hasOneReading(amount: ReadAmount): boolean {
  if (isWhole(amount)) return true;
  const { value, alternative } = amount;
  return alternative === null || alternative.abs().lessThan(value.abs());
}

/** The edit that makes a number of a text, in the number format that shows it as it was typed where there is one. */
export function numberFromText(grid: Grid, amount: Printed, value: Decimal): NumberFromText | null {
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
  return edit === null ? null : { edit, shown, looksTheSame: same !== undefined };
}

/** Formats with as many decimals as the number has, or as the text prints. */
function printedFormats(text: string, value: Decimal): readonly string[] {
  const printed = /[.,](\d+)$/.exec(text)?.[1]?.length ?? 0;
  return [value.decimalPlaces(), printed].flatMap((decimals) => {
    const grouped = groupedFormat(decimals);
    return [grouped, grouped.replace("#,##", "")];
  });
}
