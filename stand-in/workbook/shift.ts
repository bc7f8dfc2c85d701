import type { Area } from "./area";

/** Excel.DataChangeType, as far as it concerns the structure. */
export type StructureChange =
  | "RowInserted"
  | "RowDeleted"
  | "ColumnInserted"
  | "ColumnDeleted"
  | "CellInserted"
  | "CellDeleted"
  | "RangeEdited";

export type ShiftDirection = "Down" | "Right" | "Up" | "Left";

/** Cells that came or went, and where the others moved. */
export interface Shift {
  /** The cells that were inserted or deleted. */
  readonly area: Area;
  readonly direction: ShiftDirection;
}

/** What a change of the structure moves, or null when it moves nothing. */
export function shiftOf(change: StructureChange, area: Area, direction?: ShiftDirection): Shift | null {
  switch (change) {
    case "RowInserted":
      return { area, direction: "Down" };
    case "RowDeleted":
      return { area, direction: "Up" };
    case "ColumnInserted":
      return { area, direction: "Right" };
    case "ColumnDeleted":
      return { area, direction: "Left" };
    case "CellInserted":
    case "CellDeleted":
      return direction ? { area, direction } : null;
    case "RangeEdited":
      return null;
  }
}

/**
 * Where an area is afterwards: it grows when cells come within it, shrinks when some of it goes, and is null when
 * nothing of it is left. An area that reaches beyond the columns (or rows) that move stays where it is.
 */
export function shiftedArea(area: Area, { area: place, direction }: Shift): Area | null {
  const vertical = direction === "Down" || direction === "Up";
  const across = vertical
    ? area.left >= place.left && area.right <= place.right
    : area.top >= place.top && area.bottom <= place.bottom;
  if (!across) return area;
  const [first, last] = vertical ? [place.top, place.bottom] : [place.left, place.right];
  const [from, to] = vertical ? [area.top, area.bottom] : [area.left, area.right];
  const moved =
    direction === "Down" || direction === "Right"
      ? inserted(from, to, first, last)
      : deleted(from, to, first, last);
  if (!moved) return null;
  return vertical
    ? { ...area, top: moved[0], bottom: moved[1] }
    : { ...area, left: moved[0], right: moved[1] };
}

/** Whether an area lies partly in the columns (or rows) that move, so that it would be torn. */
export function isTorn(area: Area, shift: Shift): boolean {
  const { area: place, direction } = shift;
  const vertical = direction === "Down" || direction === "Up";
  if (vertical) {
    const touches = area.left <= place.right && area.right >= place.left && area.bottom >= place.top;
    return touches && !(area.left >= place.left && area.right <= place.right);
  }
  const touches = area.top <= place.bottom && area.bottom >= place.top && area.right >= place.left;
  return touches && !(area.top >= place.top && area.bottom <= place.bottom);
}

type Span = readonly [number, number];

function inserted(from: number, to: number, first: number, last: number): Span {
  const count = last - first + 1;
  if (to < first) return [from, to];
  return [from >= first ? from + count : from, to + count];
}

function deleted(from: number, to: number, first: number, last: number): Span | null {
  const count = last - first + 1;
  if (to < first) return [from, to];
  if (from > last) return [from - count, to - count];
  if (from >= first && to <= last) return null;
  const start = Math.min(from, first);
  const gone = Math.min(to, last) - Math.max(from, first) + 1;
  return [start, start + (to - from + 1) - gone - 1];
}
