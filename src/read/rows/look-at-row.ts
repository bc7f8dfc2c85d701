import { mayBeginSection, mayBeSum, saysAsAbove, saysOfWhich, sumLabel } from "../../knowledge";
import type { SheetCells } from "../sheet-cells";
import { NO_ORDINAL, readOrdinal, type OrdinalText } from "../values/ordinal";
import type { Layout } from "./layout";
import { columnOfName, isName, isSpread, isWordy, nameIsBlank, repeatedName } from "./name-of-row";
import type { FieldContext } from "./fields";
import { ReadRow } from "./read-row";

const PREFIX =
  /^(\((?:[IVX]{1,4}|\d{1,2}|[a-zđ])\)|(?:[IVXLC]{1,6}|[A-ZĐ]|\d{1,3}(?:\.\d{1,3})*)\s*[.):/-]|[a-zđ]\s*[.)]|(?:\d{1,3}|[IVXLC]{1,6}|[A-H])(?:\.(?:\d{1,3}|[IVXLC]{1,6}|[a-zđ]))+[.)]?)\s+(?=\S)/u;

/**
 * Looks at one row of a table.
 * @param filled the columns of the table that are filled in it, ascending
 */
export function lookAtRow(of: FieldContext, row: number, filled: readonly number[]): ReadRow {
  const { cells, layout } = of;
  const first = filled[0] ?? layout.left;
  // Of such a row it is known already that no name is spread over it, and that its number is a plain one.
  const listed = cells.isListed(row) && first === layout.number;
  const named = repeatedName(cells, layout, row, filled);
  const repeated = named !== null;
  const leading = first === layout.left || first === layout.number || isName(layout, first);
  const alone = repeated || (filled.length === 1 && leading && isWordy(cells.text(row, first)));
  const number =
    layout.number === null || isOfCategory(cells, layout, row)
      ? null
      : listed
        ? cells.text(row, layout.number)
        : numberIn(cells, row, layout.number);
  const numberIsName =
    !listed && number !== null && isWordy(number) && (alone || nameIsBlank(cells, layout, row));
  const nameColumn =
    alone || isSumBesideName(cells, layout, row, first)
      ? (named ?? first)
      : numberIsName
        ? layout.number
        : columnOfName(cells, layout, row);
  const name = nameColumn === null ? null : cells.text(row, nameColumn);
  const beside = bulletBeside(cells, layout, row, nameColumn);
  const counts =
    nameColumn !== null &&
    nameColumn !== layout.name &&
    (layout.unit.includes(nameColumn) || layout.quantity.includes(nameColumn));
  const spread =
    counts || (!listed && !alone && !numberIsName && name !== null && isSpread(cells, layout, row, name));
  const isNumbered = number !== null && !numberIsName && named !== layout.number && !spread;
  const own =
    beside !== null ? readOrdinal(cells.text(row, beside)) : isNumbered ? readOrdinal(number) : null;
  const split = name !== null && (own === null || own.text === "") ? splitOrdinal(name) : null;
  const about = layout.time ?? layout.lead ?? layout.beneficiary ?? layout.place;
  const words = split?.name ?? name ?? (about === null ? null : cells.text(row, about));
  const inNumberCell = nameColumn !== null && nameColumn === layout.number;
  const nameText = (inNumberCell ? words : name) ?? "";
  return new ReadRow(of, row, {
    ordinal: split?.ordinal ?? (own === null && number !== null ? NO_ORDINAL : own),
    ordinalColumn: (split === null ? (beside ?? layout.number) : nameColumn) ?? -1,
    nameText,
    nameColumn: nameColumn ?? -1,
    label: words === null ? null : sumLabel(words),
    asAbove: saysAsAbove(nameText),
    sumLike: mayBeSum(nameText),
    ofWhich: words !== null && words.length < 80 && saysOfWhich(words),
    alone,
    repeated,
    spread,
    bullet: bulletOf(own, name),
  });
}

/** "Tổng cộng" in a column that is not that of the names, which is blank; where there is none, in that of who or where. */
function isSumBesideName(cells: SheetCells, layout: Layout, row: number, first: number): boolean {
  if (first === layout.name || first === layout.number) return false;
  if (layout.name === null)
    return (first === layout.place || first === layout.lead) && sumLabel(cells.text(row, first)) !== null;
  return nameIsBlank(cells, layout, row) && sumLabel(cells.text(row, first)) !== null;
}

/** Whether what stands in the column of numbers is that of the category which is named beside the name of a row. */
function isOfCategory(cells: SheetCells, { name, numbersCategories }: Layout, row: number): boolean {
  return numbersCategories && name !== null && cells.text(row, name) !== "";
}

/** What numbers a row. A number 1.1 is one whatever mark Excel shows it with. */
function numberIn(cells: SheetCells, row: number, column: number): string {
  const text = cells.text(row, column);
  return text.includes(",") && typeof cells.value(row, column) === "number" ? text.replace(",", ".") : text;
}

/** The column of the bullet or ordinal of a row that stands in a column of its own before the name, where its number is blank. */
function bulletBeside(cells: SheetCells, layout: Layout, row: number, name: number | null): number | null {
  if (layout.namesBeside.length === 0 || name === null || cells.text(row, name) === "") return null;
  if (layout.number !== null && cells.text(row, layout.number) !== "") return null;
  const beside = layout.namesBeside.find((column) => column < name && cells.text(row, column) !== "");
  return beside === undefined || isWordy(cells.text(row, beside)) ? null : beside;
}

/** "Mục I. Hỗ trợ …", "Phần thứ nhất: …" */
const SECTION = /^(\p{L}[^.:)\n–-]{3,17}[.:)\n–-])\s*(?=\S)/u;

function splitOrdinal(name: string): { readonly ordinal: OrdinalText; readonly name: string } | null {
  const head = name.slice(0, 24);
  const prefix = PREFIX.exec(head) ?? (mayBeginSection(head) ? SECTION.exec(head) : null);
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
