import {
  ICommandService,
  IUniverInstanceService,
  UniverInstanceType,
  type Injector,
  type Univer,
  type Workbook as UniverBook,
} from "@univerjs/core";
import { FormulaDataModel } from "@univerjs/engine-formula";
import type { Area } from "./area";
import type { CellContent, Value } from "./cell-content";
import { changesOf } from "./changes";
import { EN_US, type Culture } from "./culture";
import { displayedText } from "./displayed-text";
import { abandonCalculation, hold, isCalculated, recalculated } from "./recalculation";
import { extrasOfBook, type WorkbookExtras } from "./extras";
import { moveExtras } from "./moved-extras";
import { keepFormats } from "./keep-formats";
import { valueOfFormula } from "./name-values";
import { namesOf, type Names } from "./names";
import { activateSheet, selectAreas, selectionOf } from "./selection";
import type { SheetHome } from "./sheet-home";
import { tabChangesOf } from "./tab-changes";
import { tabsOf, type Tabs } from "./tabs";
import { asOneStep, asSomebodyElse, clearUndo, redo, undo } from "./undo";
import { UniverSheet } from "./univer-sheet";
import type { Change, Selection, Sheet, Workbook } from "./workbook";

export interface WorkbookOptions {
  /** The file's name; "Book1.xlsx" when none is given. */
  readonly name?: string;
  /** The person's; en-US when none is given. */
  readonly culture?: Culture;
}

/**
 * Takes a Univer that holds one workbook, headless or with its grid on a page, as the host's workbook.
 * Its owner disposes of it.
 */
export function wrapWorkbook(univer: Univer, options: WorkbookOptions = {}): Workbook {
  return new UniverWorkbook(univer.__getInjector(), options);
}

const MOVING = new Set<Change["kind"]>(["structure", "added", "deleted", "moved"]);

class UniverWorkbook implements Workbook {
  readonly name: string;
  readonly culture: Culture;
  readonly tabs: Tabs;
  readonly names: Names;
  readonly #injector: Injector;
  readonly #home: SheetHome;
  readonly #listeners = new Set<(change: Change) => void>();
  readonly #stop: () => void;

  constructor(injector: Injector, { name = "Book1.xlsx", culture = EN_US }: WorkbookOptions) {
    this.#injector = injector;
    this.name = name;
    this.culture = culture;
    const book = injector
      .get(IUniverInstanceService)
      .getCurrentUnitOfType<UniverBook>(UniverInstanceType.UNIVER_SHEET);
    if (!book) throw new Error("This Univer holds no workbook.");
    const commands = injector.get(ICommandService);
    this.#home = { book, commands, formulas: injector.get(FormulaDataModel), injector };
    this.tabs = tabsOf(this.#home, (sheetId, before, after) => {
      this.tell({ kind: "shown", sheetId, before, after });
    });
    this.names = namesOf(this.#home);
    const tell = (change: Change): void => {
      this.tell(change);
    };
    const stops = [keepFormats(this.#home), changesOf(this.#home, tell), tabChangesOf(this.#home, tell)];
    this.#stop = () => {
      for (const stop of stops) stop();
    };
  }

  get extras(): WorkbookExtras {
    return extrasOfBook(this.#home.book);
  }

  tell(change: Change): void {
    moveExtras(change, this.sheets());
    for (const listener of this.#listeners) listener(change);
  }

  sheets(): readonly Sheet[] {
    return this.#home.book.getSheets().map((sheet) => this.#sheet(sheet.getSheetId()));
  }

  activeSheet(): Sheet {
    return this.#sheet(this.#home.book.ensureActiveSheet().getSheetId());
  }

  activate(sheet: Sheet): void {
    activateSheet(this.#home, sheet.id);
  }

  selection(): Selection {
    const sheet = this.activeSheet();
    return { sheet, ...selectionOf(this.#injector, this.#home, sheet.id) };
  }

  select(sheet: Sheet, areas: readonly Area[]): void {
    activateSheet(this.#home, sheet.id);
    selectAreas(this.#home, sheet.id, areas);
  }

  textOf(content: CellContent): string {
    return displayedText(content, this.culture);
  }

  valueOf(formula: string): Promise<Value> {
    return valueOfFormula(this.#home, formula);
  }

  settled(): Promise<void> {
    return recalculated(this.#injector);
  }

  isCalculated(): boolean {
    return isCalculated(this.#injector);
  }

  holdCalculation(): void {
    hold(this.#injector);
  }

  asOneStep<Result>(work: () => Promise<Result>): Promise<Result> {
    return asOneStep(this.#home, work);
  }

  asSomebodyElse<Result>(work: () => Result): Result {
    let moved = false;
    const stop = this.onChange(({ kind }) => {
      moved ||= MOVING.has(kind);
    });
    try {
      return asSomebodyElse(this.#home, work, () => moved);
    } finally {
      stop();
    }
  }

  undo(): Promise<boolean> {
    return undo(this.#home);
  }

  redo(): Promise<boolean> {
    return redo(this.#home);
  }

  clearUndo(): void {
    clearUndo(this.#home);
  }

  onChange(listener: (change: Change) => void): () => void {
    this.#listeners.add(listener);
    return () => {
      this.#listeners.delete(listener);
    };
  }

  dispose(): void {
    abandonCalculation(this.#injector);
    this.#stop();
    this.#listeners.clear();
  }

  #sheet(id: string): Sheet {
    return new UniverSheet(this.#home, id);
  }
}
