import { beginsLetterhead, beginsTitle, moneyUnitInHeading, moneyUnitInNote, tidy } from "../../knowledge";
import { namesUnitAlone } from "./money";
import type { CellRange, Printed } from "../../plan";
import { filledBetween, type SheetCells } from "../sheet-cells";

/** How many rows above its header a table's title is looked for. */
const FARTHEST = 40;
const LONGEST = 400;

/** The title of the table below a gap: the nearest lines there that look like one, joined. */
export function titleAbove(cells: SheetCells, gap: CellRange): Printed | null {
  const { top: first, bottom: last } = gap;
  for (let row = last; row >= Math.max(first, last - FARTHEST); row--) {
    if (titleLine(cells, gap, row) === null) continue;
    let top = row;
    while (top > first && titleLine(cells, gap, top - 1) !== null) top--;
    let bottom = row;
    while (bottom < last && continuesTitle(cells, gap, bottom + 1)) bottom++;
    return joined(cells, gap, top, bottom);
  }
  return null;
}

/** The text of a row that can be a line of a title: in capitals, or beginning as titles do. */
function titleLine(cells: SheetCells, gap: CellRange, row: number): string | null {
  const text = lineText(cells, gap, row);
  if (text === null || /^[([]/.test(text)) return null;
  if (beginsLetterhead(text) && !namesWhoseTitle(cells, gap, row, text)) return null;
  if (!isCapital(text) && (!beginsTitle(text.replace(ORDINAL, "")) || /[.:;]$/.test(text))) return null;
  return isUnitNote(text) || statesMoney(text) ? null : text;
}

/** The number of a part of a document: "II. Danh mục nhiệm vụ", "B. Các đề án", "1) Kinh phí". */
const ORDINAL = /^(?:[IVX]+|[A-ZĐ]|\d{1,2})[.)]\s*/;

/** Whose plan it is: "TỈNH KIÊN GIANG …". */
const PLACE = /^(?:tỉnh|thành phố|tp)(?!\p{L})/iu;

/** "TỈNH KIÊN GIANG …" below "CHƯƠNG TRÌNH KHUYẾN CÔNG" belongs to the title, not to the head of the letter. */
function namesWhoseTitle(cells: SheetCells, gap: CellRange, row: number, text: string): boolean {
  if (!PLACE.test(text) || row <= gap.top) return false;
  const above = lineText(cells, gap, row - 1);
  return above !== null && beginsTitle(above) && !beginsLetterhead(above);
}

/** A further line below: the rest of the title in small letters. */
function continuesTitle(cells: SheetCells, gap: CellRange, row: number): boolean {
  const text = lineText(cells, gap, row);
  if (text === null || beginsLetterhead(text) || UNIT.test(text)) return false;
  // "ĐVT: triệu đồng | …" begins no line of a title.
  const [first] = filledBetween(cells, row, gap.left, gap.right);
  if (first === undefined || isUnitNote(cells.text(row, first))) return false;
  return !/^[([\-–+*]|[.:;]$/.test(text) && !isUnitNote(text) && !statesMoney(text);
}

/** "Đơn vị tính: số lượng (cơ sở), kinh phí (triệu đồng)". */
const UNIT = /^(?:đvt|đơn vị(?: tính)?)\s*:/iu;

/** "ĐVT: triệu đồng" by itself; a title may have it behind it in brackets. */
function isUnitNote(text: string): boolean {
  if (namesUnitAlone(text)) return true;
  return moneyUnitInNote(text) !== null && !(beginsTitle(text) && isCapital(text));
}

/** A sum of money: titles name none. */
function statesMoney(text: string): boolean {
  return /\d\s*(?:triệu|tỷ|tỉ|nghìn|ngàn)?\s*(?:đồng|VN[ĐD])/iu.test(withoutUnit(text));
}

function isCapital(text: string): boolean {
  const bare = withoutUnit(text);
  return bare === bare.toUpperCase() && /\p{Lu}{2}/u.test(bare);
}

/** A title without the unit of money that it may carry in brackets. */
function withoutUnit(text: string): string {
  return text.replace(/\([^()]*\)/g, (brackets) => (moneyUnitInHeading(brackets) === null ? brackets : " "));
}

/**
 * What a row says beside a unit of money; null when blank, or when it says several things. A title typed into several
 * cells, all in capitals, says one.
 */
function lineText(cells: SheetCells, gap: CellRange, row: number): string | null {
  const texts = filledBetween(cells, row, gap.left, gap.right)
    .map((column) => cells.text(row, column))
    .filter((text) => !isUnitNote(text));
  const [text] = texts;
  if (text === undefined || text.length > LONGEST) return null;
  if (texts.every((other) => other === text)) return tidy(text);
  const pieces = texts.map(tidy);
  const one = pieces.join(" ");
  const isOne =
    one.length <= LONGEST &&
    beginsTitle(one) &&
    pieces.every(
      (piece, at) => isPiece(piece) && (!beginsLetterhead(piece) || (at > 0 && PLACE.test(piece))),
    );
  if (isOne) return one;
  // What stands beside a title in small letters is somebody's remark.
  const [title = "", ...beside] = pieces;
  const isAlone = beginsTitle(title) && isCapital(title) && !beginsLetterhead(title);
  return isAlone && beside.every((piece) => piece !== piece.toUpperCase()) ? title : null;
}

/** A piece of a title in capitals; a year or a span of years is one too. */
function isPiece(text: string): boolean {
  return isCapital(text) || /^[\d\s–-]{4,15}$/.test(text);
}

function joined(cells: SheetCells, gap: CellRange, top: number, bottom: number): Printed {
  const column = filledBetween(cells, top, gap.left, gap.right)[0] ?? gap.left;
  const lines: string[] = [];
  for (let row = top; row <= bottom; row++) lines.push(lineText(cells, gap, row) ?? "");
  return { cell: cells.cell(top, column), text: lines.join(" ") };
}
