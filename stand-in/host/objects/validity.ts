import type { CellContent, Sheet, Validation, Workbook } from "../../workbook";
import { parseAddress } from "../addresses";
import { lacksMember } from "../excel-error";
import { plainValue } from "../plain-value";
import { sheetNamed } from "./sheet-names";

const MEMBER = "DataValidation.valid";

/** Whether a cell holds what its validation asks for. */
export function isValid(
  content: CellContent,
  { rule, ignoreBlanks }: Validation,
  sheet: Sheet,
  workbook: Workbook,
): boolean {
  const [kind, criteria] = Object.entries(rule)[0] ?? [];
  if (kind === undefined || criteria === undefined) return true;
  if (content.value === null) return ignoreBlanks;
  const value = plainValue(content);
  switch (kind) {
    case "list":
      return itemsOf(criteria["source"], sheet, workbook).has(workbook.textOf(content).toLowerCase());
    case "textLength":
      return within(String(value).length, criteria);
    case "wholeNumber":
      return typeof value === "number" && Number.isInteger(value) && within(value, criteria);
    case "decimal":
    case "date":
    case "time":
      return typeof value === "number" && within(value, criteria);
    default:
      throw lacksMember(`${MEMBER} for ${kind}`);
  }
}

/** "a,b,c", or "=Sheet!A1:A3". */
function itemsOf(source: unknown, here: Sheet, workbook: Workbook): ReadonlySet<string> {
  if (typeof source !== "string") throw lacksMember(`${MEMBER} for that list`);
  if (!source.startsWith("=")) return new Set(source.split(",").map((item) => item.trim().toLowerCase()));
  const found = parseAddress(source.slice(1));
  const sheet = found && (found.sheet === null ? here : sheetNamed(found.sheet, workbook));
  if (!found || !sheet) throw lacksMember(`${MEMBER} for the list ${source}`);
  const items = new Set<string>();
  const { top, left, bottom, right } = sheet.inGrid(found.area);
  for (let row = top; row <= bottom; row += 1)
    for (let column = left; column <= right; column += 1)
      items.add(workbook.textOf(sheet.cell(row, column)).toLowerCase());
  return items;
}

/** Excel's day 0, from which the days after February 1900 are counted. */
const DAY_ZERO = Date.UTC(1899, 11, 30);
const DAY = 86_400_000;

/** A number, one as text, or a date in ISO 8601. */
function bound(value: unknown): number {
  if (typeof value === "number") return value;
  const text = typeof value === "string" ? value.replace(/^=/, "") : "";
  const number = text.trim() === "" ? NaN : Number(text);
  if (!Number.isNaN(number)) return number;
  const date = /^\d{4}-\d{2}-\d{2}/.test(text) ? (Date.parse(text) - DAY_ZERO) / DAY : NaN;
  if (Number.isNaN(date)) throw lacksMember(`${MEMBER} for the formula ${String(value)}`);
  return date;
}

function within(value: number, criteria: Readonly<Record<string, unknown>>): boolean {
  const first = bound(criteria["formula1"]);
  switch (criteria["operator"]) {
    case "Between":
      return value >= first && value <= bound(criteria["formula2"]);
    case "NotBetween":
      return value < first || value > bound(criteria["formula2"]);
    case "EqualTo":
      return value === first;
    case "NotEqualTo":
      return value !== first;
    case "GreaterThan":
      return value > first;
    case "LessThan":
      return value < first;
    case "GreaterThanOrEqualTo":
      return value >= first;
    case "LessThanOrEqualTo":
      return value <= first;
    default:
      throw lacksMember(`${MEMBER} with the operator ${String(criteria["operator"])}`);
  }
}
