import type { Workbook } from "../../excel";
import { a1, cellAt, setCell, type CellRef } from "../../plan";
import type { Store } from "../state/store";
import { problemOf } from "./problem-of";
import type { readPlans } from "./read-plans";
import type { Writing } from "./writing";

/** What the page Điền asks for. None of these rejects. */
export interface FillCommands {
  /** Reads what can be filled on a sheet. */
  readForFilling(sheetId: string): Promise<void>;
  /** Writes a text into the selected cell, where that is blank. */
  writeIntoSelected(sheetId: string, text: string): Promise<void>;
}

/** The reading is half of the program and is loaded beside. */
function parts(): Promise<{ readonly readPlans: typeof readPlans }> {
  return import("./read-plans");
}

export function createFilling(workbook: Workbook, store: Store, writing: Writing): FillCommands {
  const { tell } = store;
  return {
    async readForFilling(sheetId) {
      const told = (share: number): void => {
        tell({ type: "filling", sheetId, filling: { kind: "reading", share } });
      };
      told(0);
      try {
        const { readPlans: read } = await parts();
        tell({ type: "filling", sheetId, filling: await read(workbook, sheetId, told) });
      } catch (error) {
        tell({ type: "filling", sheetId, filling: { kind: "failed" } });
        tell({ type: "problem", problem: problemOf(error) });
      }
    },
    async writeIntoSelected(sheetId, text) {
      const filling = store.state().fillings.get(sheetId);
      if (filling?.kind !== "read") return;
      const { grid } = filling.sheet;
      let cell: CellRef | null = null;
      try {
        cell = await workbook.selectedCell(sheetId);
      } catch (error) {
        tell({ type: "problem", problem: problemOf(error) });
        return;
      }
      if (cell === null) return;
      const { value, formula } = cellAt(grid, cell);
      const blank = formula === null && (value === null || value === "");
      const edit = blank ? setCell(grid, cell, { type: "text", text }) : null;
      if (edit === null) tell({ type: "note", note: { text: "fill.cell-taken", data: { cell: a1(cell) } } });
      else await writing.writeEdits([edit], filling.seen);
    },
  };
}
