import { LAST_COLUMN, LAST_ROW, type Area } from "../workbook";

/** "B2:C3", "2:3" for whole rows, "B:C" for whole columns, without the sheet. */
export function addressOf(area: Area): string {
  const wholeRows = area.left === 0 && area.right === LAST_COLUMN;
  const wholeColumns = area.top === 0 && area.bottom === LAST_ROW;
  if (wholeRows) return `${String(area.top + 1)}:${String(area.bottom + 1)}`;
  if (wholeColumns) return `${lettersOf(area.left)}:${lettersOf(area.right)}`;
  const start = `${lettersOf(area.left)}${String(area.top + 1)}`;
  if (area.top === area.bottom && area.left === area.right) return start;
  return `${start}:${lettersOf(area.right)}${String(area.bottom + 1)}`;
}

/** With its sheet, as Range.address: "Sheet1!A1", "'Kinh phí 2021'!A1". */
export const fullAddress = (sheetName: string, area: Area): string =>
  `${quoted(sheetName)}!${addressOf(area)}`;

/** As in names: "Sheet1!$A$1:$B$2", "Sheet1!$2:$3". */
export const absoluteAddress = (sheetName: string, area: Area): string =>
  `${quoted(sheetName)}!${addressOf(area).replace(/[A-Z]+|\d+/g, "$$$&")}`;

/**
 * Reads "A1", "A1:B2", "A:B", "2:3", with or without "$" and sheet; null when it is none of them.
 * The sheet's name comes without its quotes, or null.
 */
export function parseAddress(text: string): { readonly sheet: string | null; readonly area: Area } | null {
  const bang = text.lastIndexOf("!");
  const sheet = bang < 0 ? null : unquoted(text.slice(0, bang));
  const corners = text
    .slice(bang + 1)
    .replaceAll("$", "")
    .trim()
    .split(":");
  const [first = "", second = first] = corners;
  // A lone "5" or "B" is no address; "5:5" and "B:B" are.
  if (corners.length > 2 || (corners.length === 1 && cornerOf(first)?.kind !== "cell")) return null;
  const area = cornersOf(first, second);
  return area && { sheet, area };
}

function cornersOf(first: string, second: string): Area | null {
  const a = cornerOf(first);
  const b = cornerOf(second);
  if (a?.kind !== b?.kind || !a || !b) return null;
  const area = ordered(a, b);
  if (a.kind === "cell") return area;
  return a.kind === "row" ? { ...area, left: 0, right: LAST_COLUMN } : { ...area, top: 0, bottom: LAST_ROW };
}

interface Corner {
  readonly kind: "cell" | "row" | "column";
  readonly row: number;
  readonly column: number;
}

function cornerOf(text: string): Corner | null {
  const match = /^([A-Za-z]{0,3})([0-9]{0,7})$/.exec(text.trim());
  if (!match || match[0] === "") return null;
  const [, letters = "", digits = ""] = match;
  const column = letters === "" ? -1 : columnOf(letters);
  const row = digits === "" ? -1 : Number(digits) - 1;
  if (column > LAST_COLUMN || row > LAST_ROW || (digits !== "" && row < 0)) return null;
  if (letters === "") return { kind: "row", row, column };
  return { kind: digits === "" ? "column" : "cell", row, column };
}

function ordered(a: Corner, b: Corner): Area {
  return {
    top: Math.min(a.row, b.row),
    left: Math.min(a.column, b.column),
    bottom: Math.max(a.row, b.row),
    right: Math.max(a.column, b.column),
  };
}

export function lettersOf(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : lettersOf(Math.floor(column / 26) - 1) + last;
}

export function columnOf(letters: string): number {
  return (
    Array.from(letters.toUpperCase()).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1
  );
}

/** ASSUMPTION: quoted are names with anything but letters, digits, "_" and ".", and those that could be taken for a cell. */
function quoted(name: string): string {
  const plain =
    /^[\p{L}_][\p{L}\p{M}\p{N}_.]*$/u.test(name) &&
    cornerOf(name)?.kind !== "cell" &&
    !/^r\d*c\d*$/i.test(name);
  return plain ? name : `'${name.replaceAll("'", "''")}'`;
}

const unquoted = (name: string): string => name.replace(/^'(.*)'$/, "$1").replaceAll("''", "'");
