import type { IWorkbookData } from "@univerjs/core";
import { createHost, type Host, type HostOptions } from "../host";
import { wrapWorkbook, type Culture, type Workbook } from "../workbook";
import { createHeadlessUniver } from "../workbook/headless";
import { readXlsx } from "../xlsx";
import { connectClient } from "./connect-client";

export interface ExcelOptions extends HostOptions {
  /** The bytes of an .xlsx file, or Univer's snapshot. */
  readonly workbook: Uint8Array | Partial<IWorkbookData>;
  readonly name?: string;
  readonly culture?: Culture;
}

/** An Excel that has a workbook open: `Excel.run` of Microsoft's client speaks to it until it is closed. */
export interface LocalExcel {
  readonly host: Host;
  readonly workbook: Workbook;
  close(): void;
}

/** Opens a workbook without a screen and connects Microsoft's client, which the test's setup has loaded. */
export async function openExcel(options: ExcelOptions): Promise<LocalExcel> {
  const { workbook: source, name, culture } = options;
  const snapshot = isBytes(source) ? await readXlsx(source) : source;
  const univer = createHeadlessUniver(snapshot);
  const workbook = wrapWorkbook(univer, {
    ...(name === undefined ? {} : { name }),
    ...(culture === undefined ? {} : { culture }),
  });
  const host = createHost(workbook, options);
  const disconnect = connectClient(host);
  return {
    host,
    workbook,
    close() {
      disconnect();
      host.dispose();
      workbook.dispose();
      univer.dispose();
    },
  };
}

/** jsdom has a Uint8Array of its own, which `instanceof` would not know. */
const isBytes = (source: ExcelOptions["workbook"]): source is Uint8Array => ArrayBuffer.isView(source);
