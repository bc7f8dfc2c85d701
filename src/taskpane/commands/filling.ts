import type { Workbook } from "../../excel";
import type { FillOptions, FillProposal } from "../../fill";
import { a1, cellAt, setCell, type CellRef, type Plan } from "../../plan";
import { correctionsOf } from "../corrections/sheet-corrections";
import type { Store } from "../state/store";
import type { SliceOptions } from "./in-slices";
import type { planFillings } from "./plan-fillings";
import { problemOf } from "./problem-of";
import type { readPlans } from "./read-plans";
import type { Writing } from "./writing";

/** What the page Điền asks for. None of these rejects. */
export interface FillCommands {
  /** Reads what can be filled on a sheet. */
  readForFilling(sheetId: string): Promise<void>;
  stopReadingForFilling(): void;
  /** Works out what would be filled with these choices; null where that was stopped, or failed, which is told. */
  planFilling(
    plans: readonly Plan[],
    choices: FillOptions,
    options: SliceOptions,
  ): Promise<readonly FillProposal[] | null>;
  /** Tells the active cell of a sheet until it is stopped. */
  followSelection(sheetId: string, told: (cell: CellRef | null) => void): () => void;
  /** Writes a text into a cell, the selected one where none is named, if that is blank. */
  writeIntoCell(sheetId: string, cell: CellRef | null, text: string): Promise<void>;
}

/** The reading and the planning are half of the program and are loaded beside. */
function readingParts(): Promise<{ readonly readPlans: typeof readPlans }> {
  return import("./read-plans");
}

function planningParts(): Promise<{ readonly planFillings: typeof planFillings }> {
  return import("./plan-fillings");
}

export function createFilling(workbook: Workbook, store: Store, writing: Writing): FillCommands {
  const { tell } = store;
  let reading = new AbortController();
  return {
    async readForFilling(sheetId) {
      const { signal } = (reading = new AbortController());
      const told = (share: number): void => {
        tell({ type: "filling", sheetId, filling: { kind: "reading", share } });
      };
      told(0);
      try {
        const { readPlans: read } = await readingParts();
        const corrections = correctionsOf(store.state(), sheetId);
        tell({
          type: "filling",
          sheetId,
          filling: await read(workbook, sheetId, corrections, { signal, onProgress: told }),
        });
      } catch (error) {
        tell({ type: "filling", sheetId, filling: { kind: "failed" } });
        if (!signal.aborted) tell({ type: "problem", problem: problemOf(error) });
      }
    },
    stopReadingForFilling() {
      reading.abort();
    },
    async planFilling(plans, choices, options) {
      try {
        const { planFillings: plan } = await planningParts();
        return await plan(plans, choices, options);
      } catch (error) {
        if (options.signal?.aborted !== true) tell({ type: "problem", problem: problemOf(error) });
        return null;
      }
    },
    followSelection: (sheetId, told) => workbook.watchSelection(sheetId, told),
    async writeIntoCell(sheetId, named, text) {
      const filling = store.state().fillings.get(sheetId);
      if (filling?.kind !== "read") return;
      const { grid } = filling.sheet;
      let cell = named;
      try {
        cell ??= await workbook.selectedCell(sheetId);
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
