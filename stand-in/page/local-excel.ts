import type { IWorkbookData } from "@univerjs/core";
import { createHost, type Host } from "../host";
import { EN_US, VI_VN, wrapWorkbook, type Workbook } from "../workbook";
import { readXlsx } from "../xlsx";
import type { ChosenWorkbook } from "./chooser";
import { showGrid } from "./grid";

/** A workbook whose file has been understood. */
export interface ReadWorkbook {
  readonly name: string;
  readonly snapshot: IWorkbookData;
}

/** A workbook that is open in the page. */
export interface OpenWorkbook {
  readonly name: string;
  readonly workbook: Workbook;
  readonly host: Host;
  close(): void;
}

/** @throws where the bytes are no .xlsx file */
export async function readWorkbook({ name, bytes }: ChosenWorkbook): Promise<ReadWorkbook> {
  return { name, snapshot: await readXlsx(bytes) };
}

/** Shows a workbook in the place of what was there; what was open has been closed. */
export function openWorkbook(
  { name, snapshot }: ReadWorkbook,
  place: HTMLElement,
  language: string,
): OpenWorkbook {
  const container = document.createElement("div");
  container.className = "grid-univer";
  place.replaceChildren(container);
  const univer = showGrid(container, snapshot, language);
  const workbook = wrapWorkbook(univer, { name, culture: language === EN_US.name ? EN_US : VI_VN });
  const host = createHost(workbook);
  return {
    name,
    workbook,
    host,
    close: () => {
      host.dispose();
      workbook.dispose();
      univer.dispose();
    },
  };
}
