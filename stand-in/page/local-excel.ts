import { createHost, type Host } from "../host";
import { EN_US, VI_VN, wrapWorkbook, type Workbook } from "../workbook";
import { readXlsx } from "../xlsx";
import type { ChosenWorkbook } from "./chooser";
import { showGrid } from "./grid";

/** A workbook that is open in the page. */
export interface OpenWorkbook {
  readonly name: string;
  readonly workbook: Workbook;
  readonly host: Host;
  close(): void;
}

/** @throws where the bytes are no .xlsx file */
export async function openWorkbook(
  { name, bytes }: ChosenWorkbook,
  place: HTMLElement,
  language: string,
): Promise<OpenWorkbook> {
  const snapshot = await readXlsx(bytes);
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
