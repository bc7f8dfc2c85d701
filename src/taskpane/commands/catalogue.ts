import type { Workbook } from "../../excel";
import type { CellRef } from "../../plan";
import type { Store } from "../state/store";
import type { KeptCatalogue } from "./kept-catalogue";
import { problemOf } from "./problem-of";

/** What the page Nhiệm vụ mẫu asks of the workbook. None of these rejects: null is told as a problem. */
export interface CatalogueCommands {
  /** The catalogue that travels with the workbook, as its text; "" for none. */
  readKeptCatalogue(): Promise<string | null>;
  /** Keeps a catalogue in the workbook, or with null forgets it; true when done. */
  keepCatalogue(json: string | null): Promise<true | null>;
  /** The active cell of a sheet; "elsewhere" where another sheet is in front. */
  selectedCell(sheetId: string): Promise<CellRef | "elsewhere" | null>;
}

export function createCatalogue(workbook: Workbook, { tell }: Store, kept: KeptCatalogue): CatalogueCommands {
  const attempt = async <T>(ask: () => Promise<T>): Promise<T | null> => {
    try {
      return await ask();
    } catch (error) {
      tell({ type: "problem", problem: problemOf(error) });
      return null;
    }
  };
  return {
    readKeptCatalogue: () => attempt(async () => (await kept.read()) ?? ""),
    keepCatalogue: (json) =>
      attempt(async () => {
        await kept.keep(json);
        return true as const;
      }),
    selectedCell: (sheetId) => attempt(async () => (await workbook.selectedCell(sheetId)) ?? "elsewhere"),
  };
}
