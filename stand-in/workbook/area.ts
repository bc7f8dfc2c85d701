/** A rectangle of cells, all ends included, counted from 0. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export interface Cell {
  readonly row: number;
  readonly column: number;
}

/** Rows of an area, or its columns, as a sort sees them. */
export type Line = "row" | "column";

/** Excel's grid ends here. */
export const LAST_ROW = 1_048_575;
export const LAST_COLUMN = 16_383;
export const WHOLE_SHEET: Area = { top: 0, left: 0, bottom: LAST_ROW, right: LAST_COLUMN };

export const rowsOf = (area: Area): number => area.bottom - area.top + 1;
export const columnsOf = (area: Area): number => area.right - area.left + 1;

export const oneCell = (row: number, column: number): Area => ({
  top: row,
  left: column,
  bottom: row,
  right: column,
});

export function contains(area: Area, { row, column }: Cell): boolean {
  return row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;
}

/** The smallest rectangle around both. */
export function around(a: Area, b: Area): Area {
  return {
    top: Math.min(a.top, b.top),
    left: Math.min(a.left, b.left),
    bottom: Math.max(a.bottom, b.bottom),
    right: Math.max(a.right, b.right),
  };
}

/** What both share, or null. */
export function shared(a: Area, b: Area): Area | null {
  const area = {
    top: Math.max(a.top, b.top),
    left: Math.max(a.left, b.left),
    bottom: Math.min(a.bottom, b.bottom),
    right: Math.min(a.right, b.right),
  };
  return area.top <= area.bottom && area.left <= area.right ? area : null;
}

/** What is left of an area beside another one: above, below, left and right of it. */
export function without(area: Area, hole: Area): readonly Area[] {
  const common = shared(area, hole);
  if (!common) return [area];
  return [
    { ...area, bottom: common.top - 1 },
    { ...area, top: common.bottom + 1 },
    { ...area, top: common.top, bottom: common.bottom, right: common.left - 1 },
    { ...area, top: common.top, bottom: common.bottom, left: common.right + 1 },
  ].filter(({ top, bottom, left, right }) => top <= bottom && left <= right);
}
