import { moneyUnitInHeading, tidy } from "../../knowledge";
import type { CellRange, Column, MoneyUnit, Printed } from "../../plan";
import type { SheetCells } from "../sheet-cells";
import { headingPaths } from "./levels";
import { pathMeaning, type PathMeaning } from "./meaning";
import { partsOfTotals } from "./parts";
import { settleRoles } from "./roles";

/** A header understood. */
export interface Header {
  readonly range: CellRange;
  readonly columns: readonly Column[];
  /** The column whose cells hold a quantity and its unit, or null. */
  readonly combined: number | null;
  /** True where the rows of the table are years: then it is an envelope. */
  readonly ofYears: boolean;
  /** The unit of money that its amounts are in, and where it says so. */
  readonly money: { readonly unit: MoneyUnit; readonly at: Printed } | null;
  /** True when a column has no heading that its merges might give it. */
  readonly unclear: boolean;
}

/** Reads the header of a table whose rows end at `lastRow`. */
export function readHeader(cells: SheetCells, range: CellRange, lastRow: number): Header {
  const meanings = settleRoles(cells, range, lastRow, headingPaths(cells, range).map(pathMeaning));
  const declared = new Map(meanings.map((meaning) => [meaning.path.column, declaredUnit(meaning)]));
  const money = mostDeclared([...declared.values()]);
  const parts = partsOfTotals(meanings);
  const years = new Set(meanings.filter(isAmount).map((meaning) => meaning.year));
  const columns = meanings.map((meaning): Column => {
    const own = declared.get(meaning.path.column)?.unit ?? null;
    return {
      column: meaning.path.column,
      role: meaning.role,
      headings: meaning.path.headings.map((heading) => heading.text),
      header: meaning.path.header,
      source: meaning.role === "funding" && meaning.source !== null ? sourceName(meaning.source.text) : null,
      class: meaning.role === "funding" ? meaning.class : null,
      parts: parts.get(meaning.path.column) ?? [],
      year: years.size > 1 ? meaning.year : null,
      version: meaning.version,
      moneyUnit: own === money?.unit ? null : own,
      shareOf: null,
    };
  });
  return {
    range,
    columns,
    combined: meanings.find((meaning) => meaning.withUnit)?.path.column ?? null,
    ofYears: meanings.some((meaning) => meaning.ofYears) && !meanings.some(({ role }) => role === "name"),
    money,
    unclear: meanings.some(({ role, path }) => role === "unknown" && path.headings.length === 0),
  };
}

function isAmount({ role }: PathMeaning): boolean {
  return role === "total" || role === "funding";
}

interface Declared {
  readonly unit: MoneyUnit;
  readonly at: Printed;
}

function declaredUnit(meaning: PathMeaning): Declared | null {
  if (!isAmount(meaning)) return null;
  for (const heading of meaning.path.headings.toReversed()) {
    const unit = moneyUnitInHeading(heading.text);
    if (unit !== null) return { unit, at: heading };
  }
  return null;
}

/** The unit that most columns declare; of equals the first. */
function mostDeclared(declared: readonly (Declared | null)[]): Declared | null {
  const count = (unit: MoneyUnit): number => declared.filter((one) => one?.unit === unit).length;
  let most: Declared | null = null;
  for (const one of declared) {
    if (one !== null && (most === null || count(one.unit) > count(most.unit))) most = one;
  }
  return most;
}

/** A source in its own words, without the unit of money that its heading may carry. */
function sourceName(text: string): string {
  return tidy(
    text.replace(/\(([^()]*)\)/g, (brackets) => (moneyUnitInHeading(brackets) === null ? brackets : " ")),
  );
}
