import { sumLabel, saysOfWhich, type SumLabel } from "../../knowledge";
import { filledBetween, type SheetCells } from "../sheet-cells";
import { isDash } from "../values/number-text";
import { NO_ORDINAL, readOrdinal, type OrdinalText } from "../values/ordinal";
import type { Layout } from "./layout";

/** What the rows of a table are looked at by. */
export interface RowCells {
  readonly cells: SheetCells;
  readonly layout: Layout;
}

/** What is told of a row when it is looked at first. */
interface Look {
  /** Its ordinal: from the number column, or typed before the name in one cell. */
  readonly ordinal: OrdinalText | null;
  /** Column of the sheet that the ordinal stands in; -1 where there is none. */
  readonly ordinalColumn: number;
  /** Its name as printed, "" where it has none. */
  readonly nameText: string;
  /** Column of the sheet that the name stands in; -1 where the table has none. */
  readonly nameColumn: number;
  readonly label: SumLabel | null;
  /** "Trong đó:" */
  readonly ofWhich: boolean;
  /** True of a name that stands alone: one cell, merged or repeated across the row. */
  readonly alone: boolean;
  /** True of a name that is repeated across the row. */
  readonly repeated: boolean;
  /** "-" or "+" before the name or as its number; else null. */
  readonly bullet: "-" | "+" | null;
}

/**
 * A row as its cells show it, before its place among the others is known. What its other cells hold it looks up when it is asked:
 * of a hundred thousand rows most are never asked for most of it.
 */
export class RawRow implements Look {
  readonly row: number;
  readonly ordinal: OrdinalText | null;
  readonly ordinalColumn: number;
  readonly nameText: string;
  readonly nameColumn: number;
  readonly label: SumLabel | null;
  readonly ofWhich: boolean;
  readonly alone: boolean;
  readonly repeated: boolean;
  readonly bullet: "-" | "+" | null;
  private readonly of: RowCells;

  constructor(of: RowCells, row: number, look: Look) {
    this.of = of;
    this.row = row;
    this.ordinal = look.ordinal;
    this.ordinalColumn = look.ordinalColumn;
    this.nameText = look.nameText;
    this.nameColumn = look.nameColumn;
    this.label = look.label;
    this.ofWhich = look.ofWhich;
    this.alone = look.alone;
    this.repeated = look.repeated;
    this.bullet = look.bullet;
  }

  get hasUnit(): boolean {
    return this.counts(this.of.layout.unit);
  }

  get hasQuantity(): boolean {
    return this.counts(this.of.layout.quantity);
  }

  get hasAmount(): boolean {
    return this.has(this.of.layout.amounts);
  }

  /** Among its amounts is another than a dash or 0. */
  get hasFigure(): boolean {
    const { cells, layout } = this.of;
    return !this.repeated && layout.amounts.some((column) => isFigure(cells.text(this.row, column)));
  }

  /** Time, agencies, place: what tasks have and categories do not. */
  get hasDetail(): boolean {
    return this.has(this.of.layout.details);
  }

  private has(columns: readonly number[]): boolean {
    return !this.repeated && isAnyFilled(this.of.cells, this.row, columns);
  }

  private counts(columns: readonly number[]): boolean {
    return !this.repeated && isAnyCounted(this.of.cells, this.row, columns);
  }
}

const PREFIX =
  /^((?:[IVXLC]{1,6}|[A-ZĐ]|\d{1,3}(?:\.\d{1,3})*)\s*[.):/-]|[a-zđ]\s*[.)]|(?:\d{1,3}|[IVXLC]{1,6})(?:\.\d{1,3})+[.)]?)\s+(?=\S)/u;

/** Looks at one row of a table. */
export function rawRow(of: RowCells, row: number): RawRow {
  const { cells, layout } = of;
  const filled = filledBetween(cells, row, layout.left, layout.right);
  const first = filled[0] ?? layout.left;
  const named = repeatedName(cells, layout, row, filled);
  const repeated = named !== null;
  const leading = first === layout.left || first === layout.number || isName(layout, first);
  const alone = repeated || (filled.length === 1 && leading && isWordy(cells.text(row, first)));
  const number = layout.number === null ? null : cells.text(row, layout.number);
  const numberIsName = number !== null && isWordy(number) && (alone || nameIsBlank(cells, layout, row));
  const nameColumn = alone
    ? (named ?? first)
    : numberIsName
      ? layout.number
      : columnOfName(cells, layout, row);
  const name = nameColumn === null ? null : cells.text(row, nameColumn);
  const beside = bulletBeside(cells, layout, row, nameColumn);
  const isNumbered = number !== null && !numberIsName && named !== layout.number;
  const own =
    beside !== null ? readOrdinal(cells.text(row, beside)) : isNumbered ? readOrdinal(number) : null;
  const split = name !== null && (own === null || own.text === "") ? splitOrdinal(name) : null;
  const about = layout.time ?? layout.lead ?? layout.beneficiary ?? layout.place;
  const words = split?.name ?? name ?? (about === null ? null : cells.text(row, about));
  const inNumberCell = nameColumn !== null && nameColumn === layout.number;
  return new RawRow(of, row, {
    ordinal: split?.ordinal ?? (own === null && number !== null ? NO_ORDINAL : own),
    ordinalColumn: (split === null ? (beside ?? layout.number) : nameColumn) ?? -1,
    nameText: (inNumberCell ? words : name) ?? "",
    nameColumn: nameColumn ?? -1,
    label: words === null ? null : sumLabel(words),
    ofWhich: words !== null && words.length < 80 && saysOfWhich(words),
    alone,
    repeated,
    bullet: bulletOf(own, name),
  });
}

function isAnyFilled(cells: SheetCells, row: number, columns: readonly number[]): boolean {
  for (const column of columns) if (cells.text(row, column) !== "") return true;
  return false;
}

/** Whether any of some cells holds more than a dash. */
function isAnyCounted(cells: SheetCells, row: number, columns: readonly number[]): boolean {
  for (const column of columns) {
    const text = cells.text(row, column);
    if (text !== "" && !isDash(text)) return true;
  }
  return false;
}

function isFigure(text: string): boolean {
  return text !== "" && text !== "0" && !isDash(text);
}

function columnOfName(cells: SheetCells, layout: Layout, row: number): number | null {
  if (layout.name === null || cells.text(row, layout.name) !== "") return layout.name;
  return layout.namesBeside.find((column) => isWordy(cells.text(row, column))) ?? layout.name;
}

function nameIsBlank(cells: SheetCells, layout: Layout, row: number): boolean {
  return [layout.name ?? [], layout.namesBeside].flat().every((column) => cells.text(row, column) === "");
}

function isName({ name, namesBeside }: Layout, column: number): boolean {
  return column === name || namesBeside.includes(column);
}

/** The column of the bullet or ordinal of a row that stands in a column of its own before the name, where its number is blank. */
function bulletBeside(cells: SheetCells, layout: Layout, row: number, name: number | null): number | null {
  if (layout.namesBeside.length === 0 || name === null || cells.text(row, name) === "") return null;
  if (layout.number !== null && cells.text(row, layout.number) !== "") return null;
  const beside = layout.namesBeside.find((column) => column < name && cells.text(row, column) !== "");
  return beside === undefined || isWordy(cells.text(row, beside)) ? null : beside;
}

/**
 * The cell of a name that the pasting of a merged row repeated in every cell, or in every cell behind its number;
 * null for any other row.
 */
function repeatedName(
  cells: SheetCells,
  layout: Layout,
  row: number,
  filled: readonly number[],
): number | null {
  const [first = 0, second = 0] = filled;
  const both = filled.length === 2 && isWordy(cells.text(row, first)) && countsOnly(layout, filled);
  if ((filled.length > 2 || both) && isRepeated(cells, row, filled, 0)) return first;
  const wide = filled.length > 3 || (filled.length === 3 && layout.right - layout.left === 2);
  if (!wide || first !== layout.number || !isName(layout, second)) return null;
  return isRepeated(cells, row, filled, 1) && isWordy(cells.text(row, second)) ? second : null;
}

/** Whether the filled cells of a row hold the same from one of them on. */
function isRepeated(cells: SheetCells, row: number, filled: readonly number[], from: number): boolean {
  const text = cells.text(row, filled[from] ?? 0);
  for (let at = filled.length - 1; at > from; at--)
    if (cells.text(row, filled[at] ?? 0) !== text) return false;
  return true;
}

/** Whether two cells are the name and the only other column of the table, which holds numbers: there a name is none. */
function countsOnly(layout: Layout, [name, counts]: readonly number[]): boolean {
  const columns = layout.right - layout.left + 1 - (layout.number === null ? 0 : 1);
  return (
    columns === 2 && name === layout.name && [...layout.quantity, ...layout.amounts].includes(counts ?? -1)
  );
}

/** Words, not an ordinal: three letters at least that are no numeral. */
function isWordy(text: string): boolean {
  if (text.length < 2 || isShortNumber(text)) return false;
  return /\p{L}{2}/u.test(text) && !/^\(?[IVXLC]{1,6}(?:\.\d{1,3})*[.)]?$/.test(text);
}

/** The numbers of most tasks. */
function isShortNumber(text: string): boolean {
  if (text.length > 4) return false;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < 48 || code > 57) return false;
  }
  return true;
}

function splitOrdinal(name: string): { readonly ordinal: OrdinalText; readonly name: string } | null {
  const prefix = PREFIX.exec(name.slice(0, 24));
  if (prefix === null) return null;
  const ordinal = readOrdinal((prefix[1] ?? "").trim());
  return ordinal.style === "other" ? null : { ordinal, name: name.slice(prefix[0].length) };
}

function bulletOf(ordinal: OrdinalText | null, name: string | null): "-" | "+" | null {
  if (ordinal !== null && ordinal.style !== "other") return null;
  const mark = /^[-–—]$/.test(ordinal?.text ?? "")
    ? "-"
    : /^[+*•·]$/.test(ordinal?.text ?? "")
      ? "+"
      : ordinal === null || ordinal.text === ""
        ? (/^[-–—+*•·](?=\s*\p{L})/u.exec(name ?? "")?.[0] ?? "")
        : "";
  if (mark === "") return null;
  return /[-–—]/.test(mark) ? "-" : "+";
}
