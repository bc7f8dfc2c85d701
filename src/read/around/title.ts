import { beginsLetterhead, beginsTitle, moneyUnitInNote, tidy } from "../../knowledge";
import type { Printed } from "../../plan";
import type { SheetCells } from "../sheet-cells";

/** How many rows above its header a table's title is looked for. */
const FARTHEST = 40;
const LONGEST = 400;

/** The title of the table whose header begins below row `last`: its nearest lines that look like one, joined. */
export function titleAbove(cells: SheetCells, first: number, last: number): Printed | null {
  for (let row = last; row >= Math.max(first, last - FARTHEST); row--) {
    if (titleLine(cells, row) === null) continue;
    let top = row;
    while (top > first && titleLine(cells, top - 1) !== null) top--;
    let bottom = row;
    while (bottom < last && continuesTitle(cells, bottom + 1)) bottom++;
    return joined(cells, top, bottom);
  }
  return null;
}

/** The text of a row that can be a line of a title: in capitals, or beginning as titles do. */
function titleLine(cells: SheetCells, row: number): string | null {
  const text = onlyText(cells, row);
  if (text === null || beginsLetterhead(text) || /^[([]/.test(text)) return null;
  const capitals = text === text.toUpperCase() && /\p{Lu}{2}/u.test(text);
  if (!capitals && (!beginsTitle(text) || /[.:;]$/.test(text))) return null;
  return moneyUnitInNote(text) !== null || statesMoney(text) ? null : text;
}

/** A further line below: the rest of the title in small letters. */
function continuesTitle(cells: SheetCells, row: number): boolean {
  const text = onlyText(cells, row);
  if (text === null || beginsLetterhead(text)) return false;
  return !/^[([\-–+*]|[.:;]$/.test(text) && moneyUnitInNote(text) === null && !statesMoney(text);
}

/** A sum of money: titles name none. */
function statesMoney(text: string): boolean {
  return /\d\s*(?:triệu|tỷ|tỉ|nghìn|ngàn)?\s*(?:đồng|VN[ĐD])/iu.test(text);
}

/** What a row says beside a unit of money; null when blank, or when it says several things. */
function onlyText(cells: SheetCells, row: number): string | null {
  const texts = cells
    .filled(row)
    .map((column) => cells.text(row, column))
    .filter((text) => moneyUnitInNote(text) === null);
  const [text] = texts;
  if (text === undefined || texts.some((other) => other !== text) || text.length > LONGEST) return null;
  return tidy(text);
}

function joined(cells: SheetCells, top: number, bottom: number): Printed {
  const column = cells.filled(top)[0] ?? cells.left;
  const lines: string[] = [];
  for (let row = top; row <= bottom; row++) lines.push(onlyText(cells, row) ?? "");
  return { cell: { row: top, column }, text: lines.join(" ") };
}
