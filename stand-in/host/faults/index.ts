import type { Host } from "../host";
import { cellEditing } from "./cell-edit";
import type { Arm, Armed, FaultOptions } from "./fault";
import { apiSetMissing } from "./older-excel";
import {
  answerLost,
  apiNotFound,
  requestFails,
  requestTooLarge,
  responseTooLarge,
  undoNotSupported,
} from "./refused-requests";
import {
  cellsChanged,
  rowsInserted,
  sheetDeleted,
  sheetMoved,
  sheetProtected,
  sheetRenamed,
  workbookReadOnly,
} from "./second-person";
import { cellsMerged, rowsFiltered, rowsSorted } from "./table-tidied";

const FAULTS = {
  "answer-lost": answerLost,
  "api-not-found": apiNotFound,
  "api-set-missing": apiSetMissing,
  "cell-editing": cellEditing,
  "cells-changed": cellsChanged,
  "cells-merged": cellsMerged,
  "request-fails": requestFails,
  "request-too-large": requestTooLarge,
  "response-too-large": responseTooLarge,
  "rows-filtered": rowsFiltered,
  "rows-inserted": rowsInserted,
  "rows-sorted": rowsSorted,
  "sheet-deleted": sheetDeleted,
  "sheet-moved": sheetMoved,
  "sheet-protected": sheetProtected,
  "sheet-renamed": sheetRenamed,
  "undo-not-supported": undoNotSupported,
  "workbook-read-only": workbookReadOnly,
} as const satisfies Readonly<Record<string, Arm>>;

/** What can go wrong on request. */
export type FaultId = keyof typeof FAULTS;

/** For a menu of them. */
export const FAULT_IDS = Object.keys(FAULTS) as readonly FaultId[];

/** Lets a fault happen at the k-th request from now (the next one when it is not said), through `host.interceptors`. */
export const armFault = (host: Host, id: FaultId, options: FaultOptions = {}): Armed =>
  FAULTS[id](host, options);

export type { Armed, FaultOptions, ForeignCell } from "./fault";
