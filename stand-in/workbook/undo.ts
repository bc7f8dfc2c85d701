import { IUndoRedoService, RedoCommandId, UndoCommandId, type IUndoRedoItem } from "@univerjs/core";
import type { SheetHome } from "./sheet-home";

/** The part of Univer's undo service (0.25.1) that joins what is done in one batch; it is private. */
interface Joining {
  __tempBatchingUndoRedo(unitId: string): { dispose(): void };
  _tryBatchingElements(item: IUndoRedoItem, next: IUndoRedoItem): void;
}

/** The steps that can be taken back, and those that can be made again; they are private, too. */
interface Stacks {
  _getUndoStack(unitId: string, createAsNeeded: true): IUndoRedoItem[];
  _getRedoStack(unitId: string, createAsNeeded: true): IUndoRedoItem[];
  _updateStatus(): void;
}

/**
 * Makes one undo step of all that is done meanwhile. Univer would undo a batch from its first change on, which spoils
 * cells that were written twice or moved: what came last must be undone first.
 * What a person does on the page in these milliseconds falls into the same step.
 */
export async function asOneStep<Result>(
  { book, injector }: SheetHome,
  work: () => Promise<Result>,
): Promise<Result> {
  const service = injector.get(IUndoRedoService) as unknown as Joining;
  service._tryBatchingElements = (item, next) => {
    item.redoMutations.push(...next.redoMutations);
    item.undoMutations.unshift(...next.undoMutations);
  };
  const batch = service.__tempBatchingUndoRedo(book.getUnitId());
  try {
    return await work();
  } finally {
    batch.dispose();
  }
}

/**
 * Keeps what somebody else does out of this person's steps: in Excel on the web one takes back one's own actions alone.
 * Where others moved cells or sheets there is nothing left to take back: Excel moves the steps along, Univer does not.
 */
export function asSomebodyElse<Result>(home: SheetHome, work: () => Result, moved: () => boolean): Result {
  const service = home.injector.get(IUndoRedoService) as unknown as Stacks;
  const unitId = home.book.getUnitId();
  const stacks = [service._getUndoStack(unitId, true), service._getRedoStack(unitId, true)];
  const before = stacks.map((stack) => [...stack]);
  try {
    return work();
  } finally {
    stacks.forEach((stack, index) => stack.splice(0, stack.length, ...(before[index] ?? [])));
    service._updateStatus();
    if (moved()) clearUndo(home);
  }
}

/** Whether there was something to undo. */
export const undo = ({ commands }: SheetHome): Promise<boolean> => commands.executeCommand(UndoCommandId);

/** Whether there was something to redo. */
export const redo = ({ commands }: SheetHome): Promise<boolean> => commands.executeCommand(RedoCommandId);

/** What cannot be undone in Excel takes everything before it along. */
export function clearUndo({ book, injector }: SheetHome): void {
  injector.get(IUndoRedoService).clearUndoRedo(book.getUnitId());
}
