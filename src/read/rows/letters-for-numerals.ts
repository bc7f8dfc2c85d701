/** A row by its number: how far inside it puts the row, what is counted there, and what the row says beside it. */
interface Numbered {
  /** Null of a row without a number. */
  readonly rank: number | null;
  readonly value: number;
  readonly like: "heading" | "counted" | "other";
}

/**
 * Categories with a letter for their numeral ("A → I, B, III"), which would put them beside the outer one: they stand right between two
 * numerals that the letter's place is missing from. After a true outer category the numerals begin anew, or go on.
 * @param inner the rank of the categories among which it stands
 */
export function lettersForNumerals<Row extends Numbered>(
  rows: readonly Row[],
  inner: number,
): readonly Row[] {
  const nexts = nextValues(rows, inner);
  const found: Row[] = [];
  let last = 0;
  rows.forEach((row, at) => {
    if (row.rank === inner) last = row.value;
    if (row.like !== "heading" || row.rank === null || row.rank < 0 || row.rank >= inner) return;
    const above = rows[at - 1];
    const begins = above?.like === "other" && above.rank === row.rank;
    if (begins) last = 0;
    const isBetween = (last > 0 || begins) && nexts[at] === last + 2;
    if (isBetween) found.push(row);
    last = isBetween ? last + 1 : last;
  });
  return found;
}

/** For each row the value of the first row of a rank below it; null where there is none. */
function nextValues(rows: readonly Numbered[], rank: number): readonly (number | null)[] {
  const values: (number | null)[] = rows.map(() => null);
  let next: number | null = null;
  for (let at = rows.length - 1; at >= 0; at--) {
    values[at] = next;
    const row = rows[at];
    if (row?.rank === rank) next = row.value;
  }
  return values;
}
