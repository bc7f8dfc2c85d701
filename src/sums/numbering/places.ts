import type { Ordinal, Row } from "../../plan";
import { fits, type Series } from "./series";

/** A row with the rows that it stands under, the outermost first. */
export interface Placed {
  readonly row: Row;
  readonly ordinal: Ordinal;
  /** Keys of what it stands under; rows with equal keys are numbered together. */
  readonly scopes: readonly string[];
  /** The number of the row that it stands directly under. */
  readonly under: string;
  /** True of a row that may do without a number: it takes a place only where that saves changes to others. */
  readonly optional?: boolean;
}

/** The place of each row in a series, from 1; null for a row that takes none. */
type Places = readonly (number | null)[];

/** Beyond so many steps every row takes a place. */
const MOST_STEPS = 1_000_000;

/**
 * Which rows take a place in a series, so that the fewest numbers change. Every row does but the optional ones, which are given
 * a number where that costs no more than leaving them without.
 */
export function placesTaken(rows: readonly Placed[], series: Series): Places {
  const optional = rows.filter((row) => row.optional === true).length;
  if (optional === 0 || rows.length * (optional + 1) > MOST_STEPS) return rows.map((_, index) => index + 1);
  const cheapest = costs(rows, series, optional);
  let skipped = 0;
  return rows.map((row, index) => {
    const counting = cheapest[index + 1]?.[skipped] ?? 0;
    const skipping = cheapest[index + 1]?.[skipped + 1] ?? Infinity;
    if (row.optional === true && skipping < counting + 1) {
      skipped++;
      return null;
    }
    return index + 1 - skipped;
  });
}

/** The fewest changes from each row on, by how many rows before it took no place; worked out from the last row up. */
function costs(rows: readonly Placed[], series: Series, optional: number): readonly (readonly number[])[] {
  const table: number[][] = [new Array<number>(optional + 2).fill(0)];
  for (let index = rows.length - 1; index >= 0; index--) {
    const next = table[0] ?? [];
    const row = rows[index];
    const own = Array.from({ length: optional + 2 }, (_, skipped) => {
      const counted = changeAt(row, index + 1 - skipped, series) + (next[skipped] ?? 0);
      return row?.optional === true ? Math.min(counted, next[skipped + 1] ?? Infinity) : counted;
    });
    table.unshift(own);
  }
  return table;
}

function changeAt(row: Placed | undefined, place: number, series: Series): number {
  if (row === undefined || place < 1) return 0;
  const label = series.label(place);
  return label === null || fits(row.ordinal, label) ? 0 : 1;
}
