import { forget, listen } from "./handlers";

/** Something that happened in the workbook. Events come after the fact, in no certain order, and many at once. */
export type WorkbookEvent =
  /** Cells changed: by a person here or elsewhere, or by an add-in. A formula's new result alone is not told. */
  | { readonly type: "changed"; readonly sheetId: string }
  /** The sheet came to the front. */
  | { readonly type: "activated"; readonly sheetId: string }
  | { readonly type: "deleted"; readonly sheetId: string }
  /** Sheets were added, renamed, moved, hidden or shown. */
  | { readonly type: "sheets" };

/** A watch that is kept on the workbook. */
export interface Watch {
  /** Whether changes of cells are told; some Excels refuse to. */
  readonly hearsChanges: boolean;
  /** Stops listening. Never refused: a pane that goes away cannot do more about it. */
  stop(): Promise<void>;
}

/**
 * Tells what happens in the workbook until it is stopped. Each kind of event is asked for by itself (one request each), so that
 * an Excel that lacks one tells the others.
 */
export async function watchWorkbook(listener: (event: WorkbookEvent) => void): Promise<Watch> {
  const tell = (event: WorkbookEvent): Promise<void> => {
    listener(event);
    return Promise.resolve();
  };
  const heard = [
    await listen((sheets) => [
      sheets.onActivated.add(({ worksheetId: sheetId }) => tell({ type: "activated", sheetId })),
    ]),
    await listen((sheets) => [
      sheets.onAdded.add(() => tell({ type: "sheets" })),
      sheets.onDeleted.add(({ worksheetId: sheetId }) => tell({ type: "deleted", sheetId })),
    ]),
    // ExcelApi 1.17, but older client libraries look for ExcelApiOnline. Without these the chooser asks anew when it is opened.
    await listen((sheets) => [
      sheets.onNameChanged.add(() => tell({ type: "sheets" })),
      sheets.onMoved.add(() => tell({ type: "sheets" })),
      sheets.onVisibilityChanged.add(() => tell({ type: "sheets" })),
    ]),
  ];
  const changes = await listen((sheets) => [
    sheets.onChanged.add(({ worksheetId: sheetId }) => tell({ type: "changed", sheetId })),
  ]);
  return {
    hearsChanges: changes.length > 0,
    async stop() {
      await Promise.all([...heard, changes].map(forget));
    },
  };
}
