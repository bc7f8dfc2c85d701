import type { Univer } from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import type { Host } from "../host";
import type { Area, Workbook } from "../workbook";

/** What a person does that changes cells; the add-in's own writes have been asked about by the host. */
const WRITING = new Set([
  "sheet.command.set-range-values",
  "sheet.command.clear-selection-content",
  "sheet.command.clear-selection-format",
  "sheet.command.clear-selection-all",
  "sheet.command.set-style",
  "sheet.command.paste",
  "sheet.command.auto-fill",
  "sheet.command.move-range",
]);
/** What a person does to rows, columns, merges; a protected sheet allows none of it unless it says so. */
const REBUILDING = /^sheet\.command\.(insert|remove|delete|add-worksheet-merge|move-rows|move-cols)/;
const EDITING = "sheet.operation.set-cell-edit-visible";

/**
 * Refuses what a person may not change, as Excel does: cells that are locked, and anything of a workbook open for
 * reading. What a request of the pane's does meanwhile is the host's to judge.
 */
export function keepLocked(univer: Univer, workbook: Workbook, host: Host, tell: () => void): void {
  let requests = 0;
  host.interceptors.push(async (body, next) => {
    requests += 1;
    try {
      return await next(body);
    } finally {
      requests -= 1;
    }
  });
  const refuses = (id: string, params: unknown): boolean => {
    const starts = id === EDITING && (params as { visible?: boolean } | undefined)?.visible === true;
    const writes = WRITING.has(id) || starts;
    if (!(writes || REBUILDING.test(id))) return false;
    if (workbook.extras.readOnly === true) return true;
    const sheet = workbook.activeSheet();
    if (sheet.extras.lock === undefined) return false;
    return writes ? workbook.selection().areas.some((area) => hasLocked(workbook, area)) : true;
  };
  const api = FUniver.newAPI(univer);
  api.addEvent(api.Event.BeforeCommandExecute, (event) => {
    if (requests > 0 || !refuses(event.id, event.params)) return;
    event.cancel = true;
    tell();
  });
}

function hasLocked(workbook: Workbook, area: Area): boolean {
  const sheet = workbook.activeSheet();
  const { top, left, bottom, right } = sheet.inGrid(area);
  for (let row = top; row <= bottom; row += 1)
    for (let column = left; column <= right; column += 1) if (sheet.locked(row, column)) return true;
  return false;
}
