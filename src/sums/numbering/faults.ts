import type { Ordinal, Row } from "../../plan";
import { dressed } from "./labels";
import { placesTaken, type Placed } from "./places";
import { fits, seriesOf, type Series } from "./series";

/** A row whose number must change, and what it must be, in the dress of its neighbours ("b)"). */
export interface NumberFault {
  readonly row: Row;
  readonly ordinal: Ordinal;
  readonly expected: string;
}

/**
 * The fewest numbers that must change so that rows are numbered one after the other. Rows may be numbered anew under each
 * heading, or on and on under a higher one, or through the whole table: what needs the fewest changes is how it was meant,
 * the narrowest of equals.
 */
export function numberFaults(rows: readonly Placed[]): readonly NumberFault[] {
  const depth = rows.reduce((most, { scopes }) => Math.max(most, scopes.length), 0);
  let fewest: readonly NumberFault[] | null = null;
  for (let level = depth; level >= 0; level--) {
    const found = [...together(rows, level).values()].flatMap((scope) => faultsWithin(scope, level === 0));
    if (fewest === null || found.length < fewest.length) fewest = found;
  }
  return fewest ?? [];
}

function together(rows: readonly Placed[], level: number): ReadonlyMap<string, readonly Placed[]> {
  const groups = new Map<string, Placed[]>();
  for (const row of rows) {
    const key = row.scopes.slice(0, level).join("/");
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [row]);
    else group.push(row);
  }
  return groups;
}

function faultsWithin(rows: readonly Placed[], wholeTable: boolean): readonly NumberFault[] {
  const numbered = rows.filter(({ ordinal }) => ordinal.text !== "");
  let fewest: readonly NumberFault[] | null = null;
  for (const series of seriesOf(numbered.map(({ ordinal }) => ordinal))) {
    if (wholeTable && goesOn(rows, series)) return [];
    const found = faultsIn(rows, series);
    if (fewest === null || found.length < fewest.length) fewest = found;
  }
  return fewest ?? [];
}

function faultsIn(rows: readonly Placed[], series: Series): readonly NumberFault[] {
  const counted = placesTaken(rows, series);
  return rows.flatMap(({ row, ordinal }, index) => {
    const place = counted[index];
    const label = place === undefined || place === null ? null : series.label(place);
    if (label === null || fits(ordinal, label)) return [];
    return [{ row, ordinal, expected: dressed(label, dressOf(rows, index)) }];
  });
}

/** A table that goes on from another sheet starts at a later number, and is right when it then runs without a break. */
function goesOn(rows: readonly Placed[], series: Series): boolean {
  const [first] = rows;
  const start = first?.ordinal.value ?? null;
  if (start === null || start <= 1) return false;
  return rows.every(({ ordinal }, index) => {
    const label = series.label(start + index);
    return label !== null && fits(ordinal, label);
  });
}

/** An ordinal to dress like: the row's own, else that of the nearest numbered row, above before below. */
function dressOf(rows: readonly Placed[], index: number): string {
  const numbered = ({ ordinal }: Placed): boolean => ordinal.text !== "";
  const near = rows.slice(0, index + 1).findLast(numbered) ?? rows.slice(index).find(numbered);
  return near?.ordinal.text ?? "";
}
