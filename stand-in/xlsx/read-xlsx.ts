import type { IWorkbookData } from "@univerjs/core";

/** Bytes of an .xlsx file → what `univer.createUnit(UniverInstanceType.UNIVER_SHEET, …)` takes. */
export function readXlsx(_bytes: Uint8Array): Promise<IWorkbookData> {
  return Promise.reject(new Error("Not built yet."));
}
