import { ExcelProblem, type Workbook, type WorkbookEvent } from "../../../src/excel";
import { a1Range, type CellRef, rowPrints, type Grid, type SheetRef } from "../../../src/plan";
import { newSheetGrid } from "../../support/new-sheet-grid";
import { textStore } from "./text-store";
import { textTable } from "../../support/text-table";
import { bringTextBack, leftInText, sideOfText, unwriteText, writeText } from "./text-writing";

/** A workbook of tables written as text, behind the door that src/excel has in Excel. */
export interface TextWorkbook extends Workbook {
  /** What was selected, in order: "Phụ lục!E14". */
  readonly selected: readonly string[];
  /** How often a sheet was read. */
  readonly reads: number;
  /** Puts other text on a sheet, as a person who edits it; so many changes are told. */
  rewrite(sheet: string, text: string, changes?: number): void;
  rename(sheet: string, name: string): void;
  /** Deletes a sheet; the first that is left comes to the front. */
  remove(sheet: string): void;
  /** How many listen to what happens. */
  readonly listeners: number;
  /** Brings a sheet to the front, as a person who clicks its tab. */
  turnTo(sheet: string): void;
  /** Selects a cell of the sheet in front, as a person who clicks it. */
  selectCell(cell: CellRef): void;
  /** Whatever is asked next is refused. */
  refuseOnce(problem: ExcelProblem): void;
  /** Holds reading back until told to go on. */
  holdReading(): { goOn: () => void; progress: (share: number) => void };
}

interface TextWorkbookOptions {
  /** Whether cells apart can be selected at once. */
  readonly selectsMany?: boolean;
  readonly as?: "numbers" | "text";
  /** Whether changes of cells are told. */
  readonly tellsChanges?: boolean;
}

/** A workbook with these sheets; the first is in front. */
export function textWorkbook(
  sheets: Readonly<Record<string, string>>,
  { selectsMany = true, as = "numbers", tellsChanges = true }: TextWorkbookOptions = {},
): TextWorkbook {
  const texts = new Map(Object.entries(sheets).map(([name, text]) => [`id of ${name}`, { name, text }]));
  const refs = (): SheetRef[] => [...texts].map(([id, { name }]) => ({ id, name }));
  const nameOf = (id: string): string => texts.get(id)?.name ?? "?";
  const idOf = (name: string): string => refs().find((ref) => ref.name === name)?.id ?? "?";
  const selected: string[] = [];
  let active = refs()[0]?.id ?? "";
  const listeners = new Set<(event: WorkbookEvent) => void>();
  const tell = (event: WorkbookEvent): void => {
    for (const listener of listeners) listener(event);
  };
  let refusal: ExcelProblem | null = null;
  let hold: Promise<void> = Promise.resolve();
  let progress: (share: number) => void = () => undefined;
  let reads = 0;
  let cell: CellRef = { row: 30, column: 0 };
  const selectionListeners = new Set<(cell: CellRef) => void>();

  const answer = <T>(value: () => T): Promise<T> => {
    const refused = refusal;
    refusal = null;
    return refused === null ? Promise.resolve().then(value) : Promise.reject(refused);
  };
  const written = new Map<string, Grid>();
  const gridOf = (id: string): Grid => {
    const kept = written.get(id);
    if (kept !== undefined) return kept;
    const sheet = texts.get(id);
    if (sheet === undefined) throw new ExcelProblem("sheet-gone", "ItemNotFound");
    const { grid } = textTable(sheet.text, { sheet: sheet.name, as });
    return { ...grid, sheet: { id, name: sheet.name } };
  };
  const put = (sheetId: string, grid: Grid): void => {
    written.set(sheetId, grid);
    if (tellsChanges) tell({ type: "changed", sheetId });
  };

  return {
    selected,
    get reads() {
      return reads;
    },
    get listeners() {
      return listeners.size;
    },
    rewrite(sheet, text, changes = 1) {
      const sheetId = idOf(sheet);
      texts.set(sheetId, { name: sheet, text });
      written.delete(sheetId);
      if (!tellsChanges) return;
      for (let told = 0; told < changes; told++) tell({ type: "changed", sheetId });
    },
    rename(sheet, name) {
      const id = idOf(sheet);
      texts.set(id, { name, text: texts.get(id)?.text ?? "" });
      tell({ type: "sheets" });
    },
    remove(sheet) {
      const sheetId = idOf(sheet);
      texts.delete(sheetId);
      active = refs()[0]?.id ?? "";
      tell({ type: "deleted", sheetId });
      tell({ type: "activated", sheetId: active });
    },
    turnTo(sheet) {
      active = idOf(sheet);
      tell({ type: "activated", sheetId: active });
    },
    selectCell(selectedNow) {
      cell = selectedNow;
      for (const listener of selectionListeners) listener(cell);
    },
    refuseOnce(problem) {
      refusal = problem;
    },
    holdReading() {
      let goOn = (): void => undefined;
      hold = new Promise((resolve) => {
        goOn = resolve;
      });
      return {
        goOn: () => {
          goOn();
        },
        progress: (share) => {
          progress(share);
        },
      };
    },
    listSheets: () => answer(() => ({ sheets: refs(), active, workbook: "kế hoạch.xlsx" })),
    async readGrid(sheetId, { signal, onProgress } = {}) {
      reads += 1;
      progress = onProgress ?? progress;
      await hold;
      if (signal?.aborted === true) throw new ExcelProblem("stopped", "AbortError");
      return answer(() => gridOf(sheetId ?? active));
    },
    withMerges: (grid) => answer(() => grid),
    activateSheet: (sheetId) => answer(() => void (active = sheetId)),
    watch(listener) {
      listeners.add(listener);
      const stop = (): Promise<void> => Promise.resolve(void listeners.delete(listener));
      return Promise.resolve({ hearsChanges: tellsChanges, stop });
    },
    selectBlocks: (sheetId, blocks) =>
      answer(() => {
        selected.push(`${nameOf(sheetId)}!${blocks.map(a1Range).join(",")}`);
        return blocks.length;
      }),
    selectedCell: () => answer(() => cell),
    watchSelection: (_, listener) => {
      selectionListeners.add(listener);
      listener(cell);
      return () => void selectionListeners.delete(listener);
    },
    selectsManyBlocks: () => selectsMany,
    applyEdits: (request) => answer(() => writeText({ grid: gridOf, put }, request)),
    undoChange: (change) => answer(() => unwriteText({ grid: gridOf, put }, change)),
    bringBack: (change, back) => answer(() => bringTextBack({ grid: gridOf, put }, change, back)),
    store: textStore(),
    addSheet: (wanted) =>
      answer(() => {
        const sheet = { id: `id of ${wanted.name}`, name: wanted.name };
        const grid = { ...newSheetGrid(wanted), sheet };
        texts.set(sheet.id, { name: sheet.name, text: "" });
        written.set(sheet.id, grid);
        active = sheet.id;
        tell({ type: "sheets" });
        tell({ type: "activated", sheetId: sheet.id });
        return { sheet, made: rowPrints(grid) };
      }),
    removeAddedSheet: ({ sheet, made }) =>
      answer(() => {
        const untouched =
          JSON.stringify([...rowPrints(gridOf(sheet.id)).rows]) === JSON.stringify([...made.rows]);
        if (!untouched) return false;
        texts.delete(sheet.id);
        written.delete(sheet.id);
        active = refs()[0]?.id ?? "";
        tell({ type: "deleted", sheetId: sheet.id });
        tell({ type: "activated", sheetId: active });
        return true;
      }),
    cellsLeft: (change, back) => answer(() => leftInText(gridOf(change.sheet.id), change, back)),
    sideOf: (change) => answer(() => sideOfText(gridOf(change.sheet.id), change)),
  };
}
