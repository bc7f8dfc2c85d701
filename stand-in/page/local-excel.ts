import { IUndoRedoService, ThemeService, type IWorkbookData, type Univer } from "@univerjs/core";
import { createHost, type Host } from "../host";
import { EN_US, VI_VN, wrapWorkbook, type Workbook } from "../workbook";
import { readXlsx, writeXlsx } from "../xlsx";
import type { ChosenWorkbook } from "./chooser";
import { keepLocked } from "./keep-locked";
import { showGrid, type GridOptions } from "./grid";

/** A workbook whose file has been understood. */
export interface ReadWorkbook {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly snapshot: IWorkbookData;
}

/** A workbook that is open in the page. */
export interface OpenWorkbook {
  readonly name: string;
  readonly workbook: Workbook;
  readonly host: Host;
  readonly univer: Univer;
  /** As the bytes of an .xlsx file. */
  save(): Promise<Uint8Array>;
  setDark(dark: boolean): void;
  close(): void;
}

/** @throws where the bytes are no .xlsx file */
export async function readWorkbook({ name, bytes }: ChosenWorkbook): Promise<ReadWorkbook> {
  return { name, bytes, snapshot: await readXlsx(bytes) };
}

/**
 * Shows a workbook in the place of what was there; what was open has been closed.
 * @param tellLocked called when a person tried to change what is protected
 */
export function openWorkbook(
  { name, bytes, snapshot }: ReadWorkbook,
  place: HTMLElement,
  options: GridOptions,
  tellLocked: () => void,
): OpenWorkbook {
  const container = document.createElement("div");
  container.className = "grid-univer";
  place.replaceChildren(container);
  const univer = showGrid(container, snapshot, options);
  const workbook = wrapWorkbook(univer, { name, culture: options.language === EN_US.name ? EN_US : VI_VN });
  const host = createHost(workbook);
  keepLocked(univer, workbook, host, tellLocked);
  // Opening is nothing that a person could take back.
  univer.__getInjector().get(IUndoRedoService).clearUndoRedo(snapshot.id);
  return {
    name,
    workbook,
    host,
    univer,
    save: () => writeXlsx(bytes, univer),
    setDark: (dark) => {
      univer.__getInjector().get(ThemeService).setDarkMode(dark);
    },
    close: () => {
      host.dispose();
      workbook.dispose();
      univer.dispose();
    },
  };
}
