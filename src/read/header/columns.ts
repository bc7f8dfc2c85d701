import { isSpanOfYears } from "../../knowledge";
import type { CellRange, Column, ColumnRole, DeclaredMoneyUnit } from "../../plan";
import type { SheetCells } from "../sheet-cells";
import { headingPaths } from "./levels";
import { pathMeaning, type PathMeaning } from "./meaning";
import { yearsAcross } from "./years-across";
import { unitsOfMoney } from "./money";
import { categoriesBeside, countedRows, numbersCategories } from "./categories-beside";
import { namesBeside } from "./names";
import { countedWithoutMoney, ownHeading } from "./neighbours";
import { partsOfTotals } from "./parts";
import type { HeaderBody } from "./header-body";
import { settleRoles } from "./roles";
import { sourceNames } from "./sources";

/** A header understood. */
export interface Header {
  readonly range: CellRange;
  readonly columns: readonly Column[];
  /** The column whose cells hold a quantity and its unit, or null. */
  readonly combined: number | null;
  /** Other columns under the heading of the names, where some rows have theirs. */
  readonly namesBeside: readonly number[];
  /** True where its numbers are those of categories that are named beside the names. */
  readonly numbersCategories: boolean;
  /** True where its rows are years, or sources of money by year: then it is an envelope. */
  readonly ofYears: boolean;
  /** The unit of money that its amounts are in, and where it is declared. */
  readonly money: DeclaredMoneyUnit | null;
  /** Another unit of money that is declared for the same amounts. */
  readonly moneyAgain: DeclaredMoneyUnit | null;
  /** True when a column has no heading that its merges might give it. */
  readonly unclear: boolean;
}

/** Reads the header of a table; `notes` are the units of money declared above it. */
export function readHeader(
  cells: SheetCells,
  range: CellRange,
  body: HeaderBody,
  notes: readonly DeclaredMoneyUnit[],
): Header {
  const found = settleRoles(cells, range, body, headingPaths(cells, range).map(pathMeaning));
  const settled = notes.length > 0 ? found : countedWithoutMoney(found);
  const across = yearsAcross(cells, range, body, settled);
  const meanings = across ?? settled;
  const { declared, money, again } = unitsOfMoney(meanings.filter(isAmount), notes);
  const parts = partsOfTotals(meanings);
  const byYear = meanings.filter((meaning) => isAmount(meaning) || meaning.role === "quantity");
  const years = new Set(byYear.flatMap((meaning) => meaning.year ?? []));
  const isByYear = years.size > 1 || meanings.some((meaning) => isSpanOfYears(ownHeading(meaning)));
  const sources = sourceNames(meanings);
  const isChanged = meanings.some(({ version }) => version === "after" || version === "adjustment");
  const categories = categoriesBeside(meanings);
  const columns = meanings.map((meaning): Column => {
    const own = declared.get(meaning.path.column)?.unit ?? null;
    const isAlone = ALONE.includes(meaning.role);
    return {
      column: meaning.path.column,
      role: meaning.role,
      headings: meaning.path.headings.map((heading) => heading.text),
      header: meaning.path.header,
      source: sources.get(meaning.path.column) ?? null,
      class: meaning.role === "funding" ? meaning.class : null,
      parts: parts.get(meaning.path.column) ?? [],
      year: isByYear && !isAlone ? meaning.year : null,
      version: isAlone || meaning.role === "unknown" || !isChanged ? null : meaning.version,
      moneyUnit: own === money?.unit ? null : own,
      shareOf: null,
      sharePart: null,
      sure: meaning.sure,
    };
  });
  return {
    range,
    columns,
    combined: meanings.find((meaning) => meaning.withUnit)?.path.column ?? null,
    namesBeside: [...categories, ...namesBeside(meanings)],
    numbersCategories:
      categories.length > 0 &&
      numbersCategories(cells, countedRows(cells, range, body, meanings), meanings, categories),
    ofYears:
      across !== null ||
      (meanings.some((meaning) => meaning.ofYears) && !meanings.some(({ role }) => role === "name")),
    money,
    moneyAgain: again,
    unclear: meanings.some(({ role, path }) => role === "unknown" && path.headings.length === 0),
  };
}

/** What the years and versions of groups to their left do not reach. */
const ALONE: readonly ColumnRole[] = ["number", "name", "lead", "partner", "beneficiary", "place", "note"];

function isAmount({ role }: PathMeaning): boolean {
  return role === "total" || role === "funding";
}
