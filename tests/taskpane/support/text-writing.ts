import type { Change, ChangedCell, LeftCell, Side, WriteOutcome, WriteRequest } from "../../../src/excel";
import { cellAt, contentAt, setCell, type Edit, type Grid, type SetCell } from "../../../src/plan";
import { applyEdits } from "../../support/apply-edits";

/** Where the cells of a text workbook are kept once something was written. */
export interface Written {
  readonly grid: (sheetId: string) => Grid;
  readonly put: (sheetId: string, grid: Grid) => void;
}

const NOTHING_CHANGED: Omit<Change, "sheet"> = {
  columns: { left: 0, right: 9 },
  insertions: [],
  cells: [],
  witnesses: [],
  printTitles: null,
  dressing: null,
};

/** Writes the cells of a group, all or none, as src/excel does in Excel; rows cannot be put in. */
export function writeText({ grid, put }: Written, { edits: all, begin }: WriteRequest): WriteOutcome {
  const setUp = all.find((edit) => edit.kind === "page-set-up");
  if (setUp !== undefined) {
    const { sheet, before, after } = setUp;
    const printTitles = { before, after };
    const change: Change = { ...NOTHING_CHANGED, sheet, printTitles };
    begin?.(change);
    put(sheet.id, applyEdits(grid(sheet.id), all));
    return { kind: "done", change };
  }
  const edits = all.filter(({ kind }) => kind !== "dress-columns");
  const cells = edits.filter(isSetCell);
  const [first] = cells;
  if (first === undefined || cells.length !== edits.length) throw new Error("cells only, and at least one");
  const before = grid(first.sheet.id);
  const changed = cells.filter(
    (edit) => JSON.stringify(contentAt(before, edit.cell)) !== JSON.stringify(edit.before),
  );
  if (changed.length > 0) {
    return {
      kind: "not-done",
      reason: { key: "changed", cells: changed.map(({ cell }) => cell), code: "changed" },
    };
  }
  const change: Change = {
    ...NOTHING_CHANGED,
    sheet: first.sheet,
    cells: cells.map((edit) => changedCell(before, edit)),
  };
  begin?.(change);
  put(first.sheet.id, applyEdits(before, cells));
  return { kind: "done", change };
}

/** Takes a change back; the cells that hold something else by now are in the way. */
export function unwriteText({ grid, put }: Written, change: Change): WriteOutcome {
  const now = grid(change.sheet.id);
  if (change.printTitles !== null) {
    put(change.sheet.id, { ...now, print: { titleRows: change.printTitles.before } });
    return { kind: "done", change };
  }
  const places = change.cells.flatMap((cell) =>
    "row" in cell.place ? [{ ...cell, place: cell.place }] : [],
  );
  const changed = places.filter(
    ({ place, after }) => JSON.stringify(contentAt(now, place)) !== JSON.stringify(after.content),
  );
  if (changed.length > 0) {
    const cells = changed.map(({ place }) => place);
    return { kind: "not-done", reason: { key: "changed", cells, code: "changed" } };
  }
  const edits = places.flatMap(({ place, before }) =>
    before === null ? [] : (setCell(now, place, before.content, before.format) ?? []),
  );
  put(change.sheet.id, applyEdits(now, edits));
  return { kind: "done", change };
}

/** Which side of a change a sheet shows. */
export function sideOfText(grid: Grid, { cells }: Change): Side | null {
  const shows = (side: Side): boolean =>
    cells.every(
      (cell) =>
        "row" in cell.place &&
        JSON.stringify(contentAt(grid, cell.place)) === JSON.stringify(cell[side]?.content),
    );
  return (["after", "before"] as const).find(shows) ?? null;
}

/** Brings every cell of a change to a side. */
export function bringTextBack({ grid, put }: Written, change: Change, back: Side): WriteOutcome {
  const now = grid(change.sheet.id);
  const edits = change.cells.flatMap((cell) => {
    const state = cell[back];
    return "row" in cell.place && state !== null
      ? (setCell(now, cell.place, state.content, state.format) ?? [])
      : [];
  });
  put(change.sheet.id, applyEdits(now, edits));
  return { kind: "not-done", reason: { key: "unknown", cells: [], code: "interrupted" } };
}

/** The cells that are not as they shall be on a side. */
export function leftInText(grid: Grid, { cells }: Change, back: Side): readonly LeftCell[] {
  return cells.flatMap((cell): readonly LeftCell[] => {
    if (!("row" in cell.place)) return [];
    const now = contentAt(grid, cell.place);
    const shall = cell[back]?.content ?? null;
    return JSON.stringify(now) === JSON.stringify(shall) ? [] : [{ cell: cell.place, shall, now }];
  });
}

function isSetCell(edit: Edit): edit is SetCell {
  return edit.kind === "set-cell";
}

function changedCell(grid: Grid, { cell, before, after, format }: SetCell): ChangedCell {
  const own = cellAt(grid, cell).format;
  return {
    place: cell,
    before: { content: before, format: own },
    after: { content: after, format: format ?? own },
  };
}
