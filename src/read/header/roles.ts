import { fold, headingMeaning, moneyUnitInHeading } from "../../knowledge";
import type { CellRange, ColumnRole } from "../../plan";
import type { SheetCells } from "../sheet-cells";
import { readOrdinal } from "../values/ordinal";
import { columnContents, holdsCounts, holdsNumbers, holdsWords, type ColumnContents } from "./contents";
import type { HeaderBody } from "./header-body";
import type { PathMeaning } from "./meaning";
import { countedRows, tellingMost } from "./categories-beside";
import { oneName, oneUnderHeading } from "./names";
import { byNeighbours, ownHeading } from "./neighbours";
import { oneOfSeveralRoles } from "./several-roles";
import { yearsDown } from "./years-down";

/**
 * Settles what headings alone leave open, by what stands beside and below: "Đơn vị" as unit or as agency,
 * "Địa phương" as money or as place, a number or name column without a heading of its own.
 */
export function settleRoles(
  cells: SheetCells,
  header: CellRange,
  body: HeaderBody,
  found: readonly PathMeaning[],
): readonly PathMeaning[] {
  const headings = new Set(found.flatMap(({ path }) => path.headings.map((heading) => heading.text)));
  const contents = (meaning: PathMeaning): ColumnContents =>
    columnContents(cells, meaning.path.column, header.bottom + 1, body.lastRow, {
      rows: body.marked,
      texts: headings,
    });
  const beside = yearsDown(cells, header, byNeighbours(found));
  const settled = oneOfSeveralRoles(
    beside.map((meaning, at) => settleOtherwise(meaning, at, found, contents)),
  );
  const named = oneUnderHeading(
    oneName(settled, (names) => tellingMost(cells, countedRows(cells, header, body, settled), names)),
    ({ path }) => namesIn(cells, header, body, path.column),
  );
  return countSomething(nameSomething(cells, header, body, named, contents), contents);
}

/**
 * Where no heading says "quantity", a column under another heading ("Chỉ tiêu", "Mục tiêu") that counts things in a unit holds them,
 * or that has its numbers right behind the unit.
 */
function countSomething(
  settled: readonly PathMeaning[],
  contents: (meaning: PathMeaning) => ColumnContents,
): readonly PathMeaning[] {
  if (settled.some(({ role }) => role === "quantity")) return settled;
  const open = settled.map((meaning) => meaning.role === "unknown" && meaning.path.headings.length > 0);
  const withUnit = settled.findIndex((meaning, at) => open[at] === true && holdsCounts(contents(meaning)));
  const bare = settled.findIndex(
    (meaning, at) =>
      open[at] === true &&
      settled[at - 1]?.role === "unit" &&
      TARGET.test(fold(ownHeading(meaning))) &&
      holdsNumbers(contents(meaning)),
  );
  const at = withUnit < 0 ? bare : withUnit;
  const found = settled[at];
  return found === undefined
    ? settled
    : settled.with(at, { ...found, role: "quantity", withUnit: at === withUnit, sure: "guess" });
}

/** What is to be reached, counted in the unit before it. */
const TARGET = /^(?:muc tieu|chi tieu|ke hoach|nhu cau|ket qua|so)\b/;

function settleOtherwise(
  meaning: PathMeaning,
  at: number,
  all: readonly PathMeaning[],
  contents: (meaning: PathMeaning) => ColumnContents,
): PathMeaning {
  const { otherwise } = meaning;
  if (otherwise === null || meaning.role === "name") return meaning;
  const below = contents(meaning);
  const asWords: PathMeaning = { ...meaning, role: otherwise, class: null, source: null, sure: "likely" };
  if (meaning.role === "total") return holdsWords(below) ? asWords : meaning;
  if (meaning.role === "funding") {
    // Crosses below "Địa phương", in a group of money, tell whose money it is: they are no places.
    if (otherwise === "place" && meaning.path.headings.length > 1 && holdsWords(below))
      return { ...asWords, role: "unknown" };
    return holdsWords(below) || (below.filled === 0 && !isAmongAmounts(meaning, all[at - 1]))
      ? asWords
      : meaning;
  }
  if (all.some((other) => other !== meaning && other.role === "unit" && other.otherwise === null))
    return asWords;
  if (below.agencies !== below.units) return below.agencies > below.units ? asWords : meaning;
  const besideQuantity = [all[at - 1], all[at + 1]].some((beside) => beside?.role === "quantity");
  return besideQuantity ? meaning : asWords;
}

/** Whether a blank column of "Doanh nghiệp" or "Địa phương" is one of amounts by its unit of money or its place. */
function isAmongAmounts(meaning: PathMeaning, left: PathMeaning | undefined): boolean {
  const { path, otherwise } = meaning;
  const own = ownHeading(meaning);
  if (path.headings.length > 1 || otherwise === "place" || moneyUnitInHeading(own) !== null) return true;
  return (left?.role === "funding" || left?.role === "total") && !/thụ hưởng|thu huong/iu.test(own);
}

/** A table must be about something: where no heading says "name", the first column of words that nothing claims is it. */
function nameSomething(
  cells: SheetCells,
  header: CellRange,
  body: HeaderBody,
  settled: readonly PathMeaning[],
  contents: (meaning: PathMeaning) => ColumnContents,
): readonly PathMeaning[] {
  const roles = settled.map((meaning) => meaning.role);
  if (settled.some((meaning) => meaning.ofYears)) return settled;
  const sources = settled.findIndex((meaning) => meaning.role === "name" && namesSources(meaning));
  if (!roles.includes("name") || sources >= 0) {
    const at = settled.findIndex((meaning) => meaning.role === "unknown" && holdsWords(contents(meaning)));
    if (at >= 0 && (sources < 0 || at < sources)) {
      if (sources >= 0) roles[sources] = "unknown";
      roles[at] = "name";
    }
  }
  const name = roles.indexOf("name");
  if (!roles.includes("number") && name > 0 && roles[name - 1] === "unknown") {
    const column = settled[name - 1];
    if (column !== undefined && holdsOrdinals(cells, header, body, column.path.column))
      roles[name - 1] = "number";
  }
  return settled.map((meaning, at) => settle(meaning, roles[at] ?? meaning.role, contents));
}

/** "Nguồn vốn" over words: what rows are about only where nothing before it is. */
function namesSources(meaning: PathMeaning): boolean {
  return headingMeaning(ownHeading(meaning))?.otherwise === "name";
}

function settle(
  meaning: PathMeaning,
  role: ColumnRole,
  contents: (meaning: PathMeaning) => ColumnContents,
): PathMeaning {
  if (role !== meaning.role) return { ...meaning, role, sure: "guess" };
  const isNamed = meaning.class !== null && headingMeaning(ownHeading(meaning)) !== null;
  const wordy = role === "funding" && !isNamed && holdsWords(contents(meaning));
  const untitledAmounts = role === "total" && meaning.path.headings.length === 0;
  // "Năm 2021" over crosses, "Lý do tăng, giảm" over reasons: a year or a version alone makes no amounts of words.
  const alone = meaning.path.headings.length === 1 && headingMeaning(ownHeading(meaning)) === null;
  if (role === "total" && alone && holdsWords(contents(meaning)))
    return { ...meaning, role: "unknown", sure: "guess" };
  // "Nguồn" or "Nguồn vốn thực hiện" over the names of sources is no money.
  if (role === "total" && fold(ownHeading(meaning)).startsWith("nguon") && holdsWords(contents(meaning)))
    return { ...meaning, role: "unknown", sure: "guess" };
  if (wordy) return { ...meaning, role: "unknown", class: null, source: null };
  if (untitledAmounts && !holdsNumbers(contents(meaning))) return { ...meaning, role: "unknown" };
  return meaning;
}

/** The texts of a column in its first rows. */
function textsIn(cells: SheetCells, header: CellRange, body: HeaderBody, column: number): readonly string[] {
  const texts: string[] = [];
  for (let row = header.bottom + 1; row <= Math.min(body.lastRow, header.bottom + 100); row++) {
    const text = body.marked.has(row) ? "" : cells.text(row, column);
    if (text !== "") texts.push(text);
  }
  return texts;
}

/** How many of a column's cells are names: words, not bullets or ordinals. */
function namesIn(cells: SheetCells, header: CellRange, body: HeaderBody, column: number): number {
  return textsIn(cells, header, body, column).filter(
    (text) => /\p{L}{2}/u.test(text) && readOrdinal(text).style === "other",
  ).length;
}

function holdsOrdinals(cells: SheetCells, header: CellRange, body: HeaderBody, column: number): boolean {
  const texts = textsIn(cells, header, body, column);
  return texts.length > 0 && texts.every((text) => readOrdinal(text).style !== "other");
}
