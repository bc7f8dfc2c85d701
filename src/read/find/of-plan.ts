import {
  headingEvidence,
  headingMeaning,
  isAboutPromotion,
  isOtherTitle,
  isUnitOfTasks,
  knownCategory,
  type HeadingKind,
} from "../../knowledge";
import type { CellRange } from "../../plan";
import { headingPaths } from "../header/levels";
import { filledBetween, type SheetCells } from "../sheet-cells";
import { listsCaps } from "./caps-list";
import type { FoundTable } from "./tables";

/** How many lines above a table, and rows in it, are looked at. */
const LINES_ABOVE = 40;
const ROWS = 60;

/** What a plan tells of its tasks beside who does them and when. */
const COUNTS: readonly (HeadingKind | undefined)[] = [
  "unit",
  "quantity",
  "quantity-with-unit",
  "money",
  "total",
  "state",
  "other",
  "percentage",
];

/**
 * Whether a table whose headings could be those of a plan is one, and not a list of purchases, staff, prices or meetings, or a
 * report of indicators; a list of support caps is none. A table without any sign of those is a plan. Else the signs are weighed, and a plan is what has at
 * least as many points for as against it.
 *
 * Against: 2 for a heading of another kind of table ("Họ và tên", "Tên hàng", "Ký nhận"), and again for another such; 2 for one
 * of results ("Thực hiện") beside no other of them; 1 for "Đơn giá" or "So sánh"; 2 for the title of another kind ("BẢNG GIÁ", "DANH SÁCH");
 * 2 where nothing is counted, neither things nor money; 2 more where the time stands before what is done, as in a timetable.
 *
 * For: 2 for a line above or a sheet's name about industrial promotion; 2 for a heading of plans ("Tên đề án", "Đơn vị thụ
 * hưởng", "Vốn đối ứng", "Sau điều chỉnh"); 2 for a row that names a known activity; 1 for sources of money or an office in
 * charge; 1 for a unit of tasks ("Lớp", "Mô hình").
 */
export function isOfPlan(
  cells: SheetCells,
  table: FoundTable,
  gap: CellRange & { above: CellRange },
): boolean {
  const paths = headingPaths(cells, table.header).map((path) => path.headings);
  const headings = [
    ...new Map(
      paths.flat().map(({ text, cell }) => [`${String(cell.row)}:${String(cell.column)}`, text]),
    ).values(),
  ];
  const kinds = headings.map((text) => headingMeaning(text));
  const lines = [...linesAbove(cells, gap), ...linesAbove(cells, gap.above)];
  if (listsCaps(paths, lines)) return false;
  const against = pointsAgainst(headings, kinds, lines);
  if (against === 0 || isOfYears(kinds)) return true;
  return pointsFor(cells, table, { headings, kinds, lines: [...lines, cells.grid.sheet.name] }) >= against;
}

type Meanings = readonly ReturnType<typeof headingMeaning>[];

function pointsAgainst(headings: readonly string[], kinds: Meanings, lines: readonly string[]): number {
  const signs = headings.map((text) => headingEvidence(text));
  const count = (sign: (typeof signs)[number]): number => signs.filter((one) => one === sign).length;
  const others = Math.min(2, count("other"));
  const title = lines.some(isOtherTitle) ? 2 : 0;
  return (
    2 * others +
    (others === 0 && count("results") > 0 ? 2 : 0) +
    (count("slight") > 0 ? 1 : 0) +
    title +
    uncounted(kinds)
  );
}

/** Points against a table that counts nothing. A lone "Đơn vị" is an office as well as a unit. */
function uncounted(kinds: Meanings): number {
  const counted = kinds.filter((meaning) => COUNTS.includes(meaning?.as));
  if (counted.some((meaning) => meaning?.otherwise !== "lead")) return 0;
  const names = kinds.findIndex((meaning) => meaning?.as === "name");
  const time = kinds.findIndex((meaning) => meaning?.as === "time");
  return time >= 0 && time < names ? 4 : 2;
}

interface Signs {
  readonly headings: readonly string[];
  readonly kinds: Meanings;
  readonly lines: readonly string[];
}

function pointsFor(
  cells: SheetCells,
  { body, marked }: FoundTable,
  { headings, kinds, lines }: Signs,
): number {
  const has = (...wanted: readonly HeadingKind[]): boolean =>
    kinds.some((meaning) => meaning !== null && wanted.includes(meaning.as) && meaning.otherwise === null);
  const texts = textsIn(cells, { ...body, bottom: Math.min(body.bottom, body.top + ROWS) }, marked);
  return (
    (lines.some(isAboutPromotion) ? 2 : 0) +
    (headings.some((text) => headingEvidence(text) === "plan") ? 2 : 0) +
    (texts.some((text) => text.length > 5 && isActivity(text)) ? 2 : 0) +
    (has("state", "other", "lead", "partner") ? 1 : 0) +
    (texts.some(isUnitOfTasks) ? 1 : 0)
  );
}

function isActivity(text: string): boolean {
  const known = knownCategory(text);
  return known !== null && "clause" in known;
}

/** Rows of years are of an envelope: no other table has them beside its money. */
function isOfYears(kinds: Meanings): boolean {
  return kinds.some((meaning) => meaning?.as === "year") && !kinds.some((meaning) => meaning?.as === "name");
}

function linesAbove(cells: SheetCells, gap: CellRange): readonly string[] {
  return textsIn(cells, { ...gap, top: Math.max(gap.top, gap.bottom - LINES_ABOVE) });
}

function textsIn(
  cells: SheetCells,
  { top, left, bottom, right }: CellRange,
  skip?: { has(row: number): boolean },
): readonly string[] {
  const texts: string[] = [];
  for (let row = top; row <= bottom; row++) {
    if (skip?.has(row) === true) continue;
    for (const column of filledBetween(cells, row, left, right)) texts.push(cells.text(row, column));
  }
  return texts;
}
