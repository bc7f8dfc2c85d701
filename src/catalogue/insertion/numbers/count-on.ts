import type { Ordinal, Row } from "../../../plan";
import { bareLabel, dressed, seriesOf, type Series } from "../../../sums";
import { isNew, type NewLine } from "../lines/new-line";
import type { NumberGroup } from "./groups";
import type { Labels } from "./labels";

/**
 * Gives each new row of a group the number after the one before it, and those after it theirs as far as they ran on without a break
 * before; what was out of order stays as it is.
 * @param begin the number that a group without any begins with; null where such groups have none
 */
export function countOn({ rows }: NumberGroup, labels: Labels, begin: Ordinal | null): void {
  const ordinals = rows.flatMap((one) => (isNew(one) ? [] : (labels.ordinal(one) ?? [])));
  const like = ordinals.length > 0 ? ordinals : begin === null ? [] : [begin];
  const series = seriesIn(like);
  const [dress] = like;
  if (series === undefined || dress === undefined) return;
  let place = 0;
  let before: number | null = null;
  let shifted = false;
  for (const one of rows) {
    if (isNew(one)) {
      place += 1;
      shifted = true;
    } else {
      const value = valueOf(one, labels);
      const ranOn = value !== null && (before === null ? value === 1 || place === 0 : value === before + 1);
      before = value ?? before;
      if (value === null) continue;
      if (!shifted || !ranOn) {
        place = value;
        shifted = shifted && ranOn;
        continue;
      }
      place += 1;
    }
    const label = series.label(place);
    if (label !== null) labels.give(one, dressed(label, dressOf(one, labels, dress)));
  }
}

/** The only task of a category had no number, and is given the first now that another comes beside it. */
function valueOf(row: Row, labels: Labels): number | null {
  const own = labels.ordinal(row);
  return own === null && labels.given(row) !== undefined ? 1 : (own?.value ?? null);
}

/** The series in which all of these stand where they say; lists in letters leave out different ones ("E, G", "D, Đ"). */
function seriesIn(ordinals: readonly Ordinal[]): Series | undefined {
  const all = seriesOf(ordinals);
  const says = ({ label }: Series): boolean =>
    ordinals.every(
      ({ value, text }) => value === null || label(value)?.toLowerCase() === bareLabel(text).toLowerCase(),
    );
  return all.find(says) ?? all[0];
}

/** The number that another is dressed like: its own before, that of the row that a new one is like, else that of its neighbours. */
function dressOf(one: Row | NewLine, labels: Labels, beside: Ordinal): string {
  const like = isNew(one) ? (one.like.kind === one.content.kind ? one.like : null) : one;
  const text = like === null ? "" : labels.text(like);
  return bareLabel(text) === "" ? beside.text : text;
}
