import type { Ordinal, Row } from "../../plan";
import { remembered } from "../remembered";
import { dressed } from "./labels";
import { placesTaken, type Placed } from "./places";
import { fits, seriesOf, stylesByUse, type Series } from "./series";

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
  const usual = stylesByUse(rows.map(({ ordinal }) => ordinal));
  let fewest: readonly Misfit[] | null = null;
  for (let level = depth; level >= 0 && fewest?.length !== 0; level--) {
    const found = [...together(rows, level).values()].flatMap((scope) =>
      misfitsWithin(numberedInStyle(scope), level === 0, usual),
    );
    if (fewest === null || found.length < fewest.length) fewest = found;
  }
  return (fewest ?? []).flatMap(faultOf);
}

/** A row of a series whose number does not fit; its new number is only written out for the way that is taken. */
interface Misfit {
  readonly rows: readonly Placed[];
  readonly index: number;
  /** Null beyond the end of an alphabet: the row cannot be numbered this way. */
  readonly label: string | null;
}

function together(rows: readonly Placed[], level: number): ReadonlyMap<string, readonly Placed[]> {
  const groups = new Map<string, Placed[]>();
  const keyOf = remembered((scopes: readonly string[]) => scopes.slice(0, level).join("/"));
  for (const row of rows) {
    const key = keyOf(row.scopes);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [row]);
    else group.push(row);
  }
  return groups;
}

/** One number of no style among others is a slip ("1l"); where there are several they are no numbers, but codes. */
function numberedInStyle(rows: readonly Placed[]): readonly Placed[] {
  const isOdd = ({ ordinal }: Placed): boolean => ordinal.style === "other" && ordinal.text !== "";
  const odd = rows.filter(isOdd).length;
  if (odd === 0) return rows;
  const others = rows.filter(({ ordinal }) => ordinal.style !== "other").length;
  return odd === 1 && others > 0 ? rows : rows.filter((row) => !isOdd(row));
}

function misfitsWithin(
  rows: readonly Placed[],
  wholeTable: boolean,
  usual: readonly Ordinal["style"][],
): readonly Misfit[] {
  const numbered = rows.filter(({ ordinal }) => ordinal.text !== "");
  const under = rows[0]?.under ?? "";
  let fewest: readonly Misfit[] | null = null;
  for (const series of seriesOf(
    numbered.map(({ ordinal }) => ordinal),
    usual,
    under,
  )) {
    if (wholeTable && goesOn(rows, series)) return [];
    const found = misfitsIn(rows, series);
    if (fewest === null || found.length < fewest.length) fewest = found;
  }
  return fewest ?? [];
}

function misfitsIn(rows: readonly Placed[], series: Series): readonly Misfit[] {
  const counted = placesTaken(rows, series);
  const found: Misfit[] = [];
  rows.forEach(({ ordinal }, index) => {
    const place = counted[index];
    if (place === undefined || place === null) return;
    const label = series.label(place);
    if (label === null || !fits(ordinal, label)) found.push({ rows, index, label });
  });
  return found;
}

function faultOf({ rows, index, label }: Misfit): readonly NumberFault[] {
  const placed = rows[index];
  if (placed === undefined || label === null) return [];
  return [{ row: placed.row, ordinal: placed.ordinal, expected: dressed(label, dressOf(rows, index)) }];
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

/** An ordinal to dress like: the row's own where it is one, else that of the nearest numbered row, above before below. */
function dressOf(rows: readonly Placed[], index: number): string {
  const text = (at: number): string =>
    rows[at]?.ordinal.style === "other" ? "" : (rows[at]?.ordinal.text ?? "");
  for (let at = index; at >= 0; at--) if (text(at) !== "") return text(at);
  for (let at = index + 1; at < rows.length; at++) if (text(at) !== "") return text(at);
  return "";
}
