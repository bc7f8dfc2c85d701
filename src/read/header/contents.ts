import { fold, knownUnit } from "../../knowledge";
import type { SheetCells } from "../sheet-cells";
import { amountWithUnit } from "../values/amount";
import { numberCell } from "../values/number-cell";
import { countsThings } from "../values/quantity";
import { isDash, numberText } from "../values/number-text";

/** What the first cells of a column below its header hold. */
export interface ColumnContents {
  readonly filled: number;
  readonly numbers: number;
  readonly dashes: number;
  /** Cells that name a known unit, or are near to one. */
  readonly units: number;
  /** Cells that count things in a unit: "02 lớp". */
  readonly counted: number;
  /** Cells that name an office: "Sở Công Thương", "UBND các huyện". */
  readonly agencies: number;
}

/** Cells enough to know a column by; more would only cost time. */
const ENOUGH = 40;
const LOOK_AT_MOST = 400;

const AGENCY =
  /^(so|ubnd|uy ban|trung tam|phong|ban|cuc|bo|dai|bao|chi cuc|cong ty|cty|doanh nghiep|hop tac xa|hoi|hiep hoi|cac nganh|cac so|cac don vi|kho bac|vien|truong|htx|co quan|huyen|thi xa|tx|thanh pho|tp|quan|xa|phuong|dac khu)\b/;

/** Looks at a column's cells from a row on, but for rows of column numbers and headings typed again. */
export function columnContents(
  cells: SheetCells,
  column: number,
  from: number,
  to: number,
  skip: { readonly rows: { has(row: number): boolean }; readonly texts: ReadonlySet<string> },
): ColumnContents {
  const found = { filled: 0, numbers: 0, dashes: 0, units: 0, counted: 0, agencies: 0 };
  const last = Math.min(to, from + LOOK_AT_MOST);
  for (let row = from; row <= last && found.filled < ENOUGH; row++) {
    const text = cells.text(row, column);
    if (text === "" || skip.rows.has(row) || skip.texts.has(text)) continue;
    const value = numberCell(cells.at(row, column))?.value ?? null;
    const isNumber = value !== null || numberText(text) !== null || amountWithUnit(text) !== null;
    if (!isNumber && !isDash(text) && isRepeated(cells, row, column, text)) continue;
    found.filled++;
    if (isDash(text)) found.dashes++;
    else if (isNumber) found.numbers++;
    else if (isUnit(text)) found.units++;
    else if (countsThings(text)) found.counted++;
    else if (text.length <= 120 && AGENCY.test(fold(text))) found.agencies++;
    else if (text.length <= 40 && knownUnit(text) !== null) found.units++;
  }
  return found;
}

/** The name of a category that a converted merge repeats in each cell says nothing of the columns it lies in. */
function isRepeated(cells: SheetCells, row: number, column: number, text: string): boolean {
  return [-2, -1].every((beside) => cells.text(row, column + beside) === text);
}

/** "Bộ" and "Hội thảo" are units, though "Bộ Công Thương" and "Hội Nông dân" are offices. */
function isUnit(text: string): boolean {
  const known = text.length > 40 ? null : knownUnit(text);
  return known !== null && "unit" in known;
}

/** Whether a column holds mostly words, not numbers. */
export function holdsWords({ filled, numbers, dashes }: ColumnContents): boolean {
  return filled > 0 && numbers + dashes < filled / 2;
}

/** Whether nearly every cell of a column counts things in a unit. */
export function holdsCounts({ filled, numbers, dashes, counted }: ColumnContents): boolean {
  return counted > 0 && counted + numbers + dashes >= filled * 0.7;
}

/** Whether a column holds mostly numbers. */
export function holdsNumbers({ filled, numbers, dashes }: ColumnContents): boolean {
  return numbers > 0 && numbers + dashes >= filled / 2;
}
