import { keepSetting, readSetting } from "../../excel";
import { NO_EXPLANATIONS, type Explanations } from "../report/explained";
import type { Store } from "../state/store";
import { fields, text } from "./shapes";

/** Raised whenever what is kept changes its shape: a page never reads what another version kept. */
const VERSION = 1;

/** The latest so many of a sheet are kept. */
const MOST = 500;

/** What a person says about warnings is kept in the browser, by workbook and sheet, and never in the file. */
const nameOf = (workbook: string, sheetId: string): string => `explained.${workbook}.${sheetId}`;

/** Keeps what was said about the warnings of a sheet; nowhere where the workbook is not known. */
export function keepExplanations(workbook: string | null, sheetId: string, explanations: Explanations): void {
  if (workbook === null) return;
  const latest = Object.fromEntries([...explanations].slice(-MOST));
  const kept = JSON.stringify({ version: VERSION, explanations: latest });
  keepSetting(nameOf(workbook, sheetId), explanations.size === 0 ? null : kept);
}

/** Brings back what was said before this page, of each sheet that is still there. */
export function restoreExplanations(store: Store): void {
  const { workbook, sheets } = store.state();
  if (workbook === null) return;
  for (const { id: sheetId } of sheets) {
    const explanations = unpacked(readSetting(nameOf(workbook, sheetId)));
    if (explanations.size > 0) store.tell({ type: "explanations", sheetId, explanations });
  }
}

/** Nothing where something else was kept, whatever it is. */
function unpacked(kept: string | null): Explanations {
  if (kept === null) return NO_EXPLANATIONS;
  try {
    const { version, explanations } = fields(JSON.parse(kept));
    if (version !== VERSION) return NO_EXPLANATIONS;
    return new Map(Object.entries(fields(explanations)).map(([key, said]) => [key, text(said)]));
  } catch {
    return NO_EXPLANATIONS;
  }
}
