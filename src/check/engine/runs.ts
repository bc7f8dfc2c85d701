type Compare = (a: number, b: number) => number;

/**
 * The numbers from 0 up to a count, sorted; equals stay in their order. Made for what consists of few runs that are sorted
 * already, as each rule goes down its table: these are only merged.
 */
export function sortedByRuns(count: number, compare: Compare): Uint32Array {
  let sorted = new Uint32Array(count);
  for (let at = 0; at < count; at++) sorted[at] = at;
  let merged = new Uint32Array(count);
  let ends = runEnds(count, compare);
  while (ends.length > 1) {
    const fewer: number[] = [];
    let start = 0;
    for (let run = 0; run < ends.length; run += 2) {
      const middle = ends[run] ?? count;
      const end = ends[run + 1] ?? middle;
      merge(sorted, merged, { start, middle, end }, compare);
      fewer.push(end);
      start = end;
    }
    [sorted, merged] = [merged, sorted];
    ends = fewer;
  }
  return sorted;
}

/** Where each run ends that is sorted already. */
function runEnds(count: number, compare: Compare): readonly number[] {
  const ends: number[] = [];
  for (let at = 1; at < count; at++) if (compare(at - 1, at) > 0) ends.push(at);
  return [...ends, count];
}

function merge(
  from: Uint32Array,
  into: Uint32Array,
  { start, middle, end }: { readonly start: number; readonly middle: number; readonly end: number },
  compare: Compare,
): void {
  let left = start;
  let right = middle;
  for (let at = start; at < end; at++) {
    const first = from[left] ?? 0;
    const second = from[right] ?? 0;
    const takesLeft = left < middle && (right >= end || compare(first, second) <= 0);
    into[at] = takesLeft ? first : second;
    if (takesLeft) left++;
    else right++;
  }
}
