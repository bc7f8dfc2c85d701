import {
  type Area,
  type Cell,
  type FilterCriteria,
  type FilterCriterion,
  type FilterDate,
  type Sheet,
  type Workbook,
} from "../workbook";
import { customTest } from "./filter-custom";
import { invalidArgument, lacksMember } from "./excel-error";

type Test = (cell: Cell) => boolean;

/**
 * Hides the rows that a filter does not let through and shows the others.
 * ASSUMPTION: rows of the area that somebody had hidden by hand are shown too, as when a filter is cleared by hand.
 */
export function applyFilter(
  workbook: Workbook,
  sheet: Sheet,
  body: Area,
  criteria: FilterCriteria,
  member: string,
): void {
  const tests = testsOf(workbook, sheet, body, criteria, member);
  for (let row = body.top; row <= body.bottom; row += 1) {
    const hidden = tests.some(({ column, passes }) => !passes({ row, column }));
    if (sheet.rowHidden(row) !== hidden) sheet.setRowsHidden(row, row, hidden);
  }
}

function testsOf(
  workbook: Workbook,
  sheet: Sheet,
  body: Area,
  criteria: FilterCriteria,
  member: string,
): readonly { readonly column: number; readonly passes: Test }[] {
  return criteria.flatMap((criterion, index) => {
    const column = body.left + index;
    return criterion ? [{ column, passes: testOf(workbook, sheet, body, column, criterion, member) }] : [];
  });
}

function testOf(
  workbook: Workbook,
  sheet: Sheet,
  body: Area,
  column: number,
  criterion: FilterCriterion,
  member: string,
): Test {
  const text = ({ row }: Cell): string => workbook.textOf(sheet.cell(row, column));
  const value = ({ row }: Cell): unknown => sheet.cell(row, column).value;
  const numbers = numbersIn(sheet, body, column);
  switch (criterion.filterOn) {
    case "Values":
      return oneOf(criterion.values ?? [], text, value);
    case "Custom": {
      const passes = customTest(criterion, member);
      return (cell) => passes(value(cell), text(cell));
    }
    case "TopItems":
    case "BottomItems":
    case "TopPercent":
    case "BottomPercent":
      return amongFirst(criterion, numbers, value, member);
    case "CellColor":
      return ({ row }) => sheet.look(row, column).fillColor === criterion.color?.toUpperCase();
    case "FontColor":
      return ({ row }) => sheet.look(row, column).fontColor === criterion.color?.toUpperCase();
    case "Dynamic":
      return besideAverage(criterion, numbers, value, member);
    default:
      throw lacksMember(`${member} on ${criterion.filterOn}`);
  }
}

function numbersIn(sheet: Sheet, { top, bottom }: Area, column: number): readonly number[] {
  const numbers: number[] = [];
  for (let row = top; row <= bottom; row += 1) {
    const { value } = sheet.cell(row, column);
    if (typeof value === "number") numbers.push(value);
  }
  return numbers;
}

/** Texts as they are shown; dates to the year, month, day, hour, minute or second (documented). */
function oneOf(
  values: readonly (string | FilterDate)[],
  text: (cell: Cell) => string,
  value: (cell: Cell) => unknown,
): Test {
  const texts = new Set(values.flatMap((one) => (typeof one === "string" ? [one.toLowerCase()] : [])));
  const dates = values.filter((one): one is FilterDate => typeof one !== "string");
  return (cell) => {
    if (texts.has(text(cell).toLowerCase())) return true;
    const serial = value(cell);
    return typeof serial === "number" && dates.some((date) => isWithin(serial, date));
  };
}

/** How much of a date in ISO 8601 counts. */
const LENGTHS: Readonly<Record<string, number>> = {
  Year: 4,
  Month: 7,
  Day: 10,
  Hour: 13,
  Minute: 16,
  Second: 19,
};

const DAY = 86_400_000;
/** Excel's day 0, from which the days after February 1900 are counted. */
const DAY_ZERO = Date.UTC(1899, 11, 30);

function isWithin(serial: number, { date, specificity }: FilterDate): boolean {
  const length = LENGTHS[specificity] ?? 0;
  const iso = new Date(DAY_ZERO + Math.round(serial * DAY)).toISOString();
  return length > 0 && iso.slice(0, length) === date.slice(0, length);
}

/** ASSUMPTION: a share is rounded down, and one item at least is shown; equal values are shown together. */
function amongFirst(
  { filterOn, criterion1 }: FilterCriterion,
  numbers: readonly number[],
  value: (cell: Cell) => unknown,
  member: string,
): Test {
  const wanted = Number(criterion1);
  if (!Number.isFinite(wanted) || wanted <= 0) throw invalidArgument(member);
  const share = filterOn === "TopPercent" || filterOn === "BottomPercent";
  const count = Math.max(1, Math.floor(share ? (numbers.length * wanted) / 100 : wanted));
  const fromTop = filterOn === "TopItems" || filterOn === "TopPercent";
  const ordered = numbers.toSorted((a, b) => (fromTop ? b - a : a - b));
  const last = ordered[Math.min(count, ordered.length) - 1];
  return (cell) => {
    const number = value(cell);
    if (typeof number !== "number" || last === undefined) return false;
    return fromTop ? number >= last : number <= last;
  };
}

function besideAverage(
  { dynamicCriteria = "" }: FilterCriterion,
  numbers: readonly number[],
  value: (cell: Cell) => unknown,
  member: string,
): Test {
  if (dynamicCriteria !== "AboveAverage" && dynamicCriteria !== "BelowAverage")
    throw lacksMember(`${member} on Dynamic "${dynamicCriteria}"`);
  const average = numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
  return (cell) => {
    const number = value(cell);
    if (typeof number !== "number") return false;
    return dynamicCriteria === "AboveAverage" ? number > average : number < average;
  };
}
