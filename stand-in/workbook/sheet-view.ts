import { BooleanNumber, type Worksheet } from "@univerjs/core";
import {
  CancelFrozenCommand,
  SetFrozenCommand,
  SetTabColorCommand,
  ToggleGridlinesCommand,
} from "@univerjs/sheets";
import { extrasOfSheet } from "./extras";
import type { SheetHome } from "./sheet-home";

/** Rows and columns that stay in sight, counted from the sheet's first. */
export interface Frozen {
  readonly rows: number;
  readonly columns: number;
}

/** What a sheet's window shows. */
export interface SheetView {
  /** "#RRGGBB", or "" for none. */
  tabColor: string;
  gridlines: boolean;
  headings: boolean;
  frozen: Frozen;
}

export function viewOf({ commands }: SheetHome, sheet: Worksheet): SheetView {
  const at = { unitId: sheet.getUnitId(), subUnitId: sheet.getSheetId() };
  const config = sheet.getConfig();
  return {
    get tabColor() {
      return config.tabColor;
    },
    set tabColor(value) {
      commands.syncExecuteCommand(SetTabColorCommand.id, { ...at, value });
    },
    get gridlines() {
      return config.showGridlines !== BooleanNumber.FALSE;
    },
    set gridlines(shown) {
      // The command goes by the state that it is told.
      const showGridlines = shown ? BooleanNumber.TRUE : BooleanNumber.FALSE;
      commands.syncExecuteCommand(ToggleGridlinesCommand.id, { ...at, showGridlines });
    },
    get headings() {
      return extrasOfSheet(sheet).hideHeadings !== true;
    },
    set headings(shown) {
      extrasOfSheet(sheet).hideHeadings = !shown;
    },
    get frozen() {
      const { xSplit, ySplit } = config.freeze;
      return { rows: ySplit, columns: xSplit };
    },
    set frozen({ rows, columns }) {
      if (rows + columns === 0) commands.syncExecuteCommand(CancelFrozenCommand.id, at);
      else
        commands.syncExecuteCommand(SetFrozenCommand.id, {
          ...at,
          startRow: rows || -1,
          startColumn: columns || -1,
          ySplit: rows,
          xSplit: columns,
        });
    },
  };
}
