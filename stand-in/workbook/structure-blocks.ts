import { Dimension, type IMutationInfo, type IRange, type Worksheet } from "@univerjs/core";
import {
  DeleteRangeMoveLeftCommand,
  DeleteRangeMoveUpCommand,
  getInsertRangeMutations,
  getRemoveRangeMutations,
  InsertRangeMoveDownCommand,
  InsertRangeMoveRightCommand,
} from "@univerjs/sheets";
import type { Area } from "./area";
import { looksOf } from "./looks-beside";
import type { SheetHome } from "./sheet-home";
import { placeOf, type Step } from "./step";
import { moveCells } from "./structure-move";

const rangeOf = ({ top, left, bottom, right }: Area): IRange => ({
  startRow: top,
  endRow: bottom,
  startColumn: left,
  endColumn: right,
});

const OPPOSITE = { Down: "Up", Right: "Left", Up: "Down", Left: "Right" } as const;

export function blockIn(home: SheetHome, sheet: Worksheet, area: Area, direction: "Down" | "Right"): void {
  const range = rangeOf(area);
  const down = direction === "Down";
  moveCells(home, sheet, {
    shift: { area, direction },
    command: {
      id: down ? InsertRangeMoveDownCommand.id : InsertRangeMoveRightCommand.id,
      params: { ...placeOf(sheet), range },
    },
    own: () =>
      stepOf(
        getInsertRangeMutations(home.injector, {
          ...placeOf(sheet),
          range,
          shiftDimension: down ? Dimension.ROWS : Dimension.COLUMNS,
          cellValue: looksOf(sheet, range, direction),
        }),
      ),
    tells: told(area, "CellInserted", direction),
  });
}

export function blockOut(home: SheetHome, sheet: Worksheet, area: Area, direction: "Up" | "Left"): void {
  const range = rangeOf(area);
  const up = direction === "Up";
  moveCells(home, sheet, {
    shift: { area, direction },
    command: {
      id: up ? DeleteRangeMoveUpCommand.id : DeleteRangeMoveLeftCommand.id,
      params: { ...placeOf(sheet), range },
    },
    own: () =>
      stepOf(
        getRemoveRangeMutations(home.injector, {
          ...placeOf(sheet),
          range,
          shiftDimension: up ? Dimension.ROWS : Dimension.COLUMNS,
        }),
      ),
    tells: told(area, "CellDeleted", direction),
  });
}

/** Univer gives what undoes each mutation in the order of the mutations: the last one must be undone first. */
const stepOf = ({ redo, undo }: { redo: IMutationInfo[]; undo: IMutationInfo[] }): Step => ({
  redo: redo.map(silently),
  undo: [...undo].reverse().map(silently),
});

const silently = ({ id, params }: IMutationInfo): IMutationInfo => ({
  id,
  params: { ...params, silent: true },
});

function told(
  area: Area,
  change: "CellInserted" | "CellDeleted",
  direction: keyof typeof OPPOSITE,
): NonNullable<Parameters<typeof moveCells>[2]["tells"]> {
  const undone = change === "CellInserted" ? "CellDeleted" : "CellInserted";
  return {
    done: { area, change, direction },
    undone: { area, change: undone, direction: OPPOSITE[direction] },
  };
}
