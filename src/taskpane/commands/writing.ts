import type { Change, PartOfUndo, Refusal, WriteOutcome, Workbook } from "../../excel";
import type { Edit, RowPrints } from "../../plan";
import { forgetPending, keepPending } from "../memory/keep-writes";
import { writesOf } from "../state/pane-state";
import { withUndone, withWritten, type SheetWrites, type WriteNews } from "../state/sheet-writes";
import type { Store } from "../state/store";
import { problemOf } from "./problem-of";

/** Everything that writes. None of these rejects; what came of it is told to the state. */
export interface Writing {
  /** Writes a group of edits into their sheet, all or none; whether they are written. */
  writeEdits(edits: readonly Edit[], seen: RowPrints): Promise<boolean>;
  /** Takes back what was written last into a sheet. */
  undo(sheetId: string, part?: PartOfUndo): Promise<void>;
  /** Tries again to bring back what a write has left halfway. */
  bringBack(sheetId: string): Promise<void>;
  /** Says no more of the last write; it can still be taken back later. */
  dismissNews(sheetId: string): void;
}

/** @param written called when a sheet was written into, so that it is checked again */
export function createWriting(
  workbook: Workbook,
  store: Store,
  now: () => Date,
  written: (sheetId: string) => Promise<void>,
): Writing {
  const { tell } = store;
  const put = (sheetId: string, writes: SheetWrites): void => {
    tell({ type: "writes", sheetId, writes });
  };
  const news = (sheetId: string, told: WriteNews | null): void => {
    put(sheetId, { ...writesOf(store.state(), sheetId), news: told });
  };

  /** One write at a time; what it is about is kept until it has ended, for a page that comes after this one. */
  const during = async (
    sheetId: string,
    write: (begin: (change: Change) => void) => Promise<WriteOutcome>,
    ended: (outcome: Exclude<WriteOutcome, { kind: "partly" }>) => void,
    back: "before" | "after",
  ): Promise<void> => {
    if (store.state().writing !== null) return;
    tell({ type: "writing", sheetId });
    tell({ type: "problem", problem: null });
    const { workbook: name } = store.state();
    try {
      const outcome = await write((change) => {
        keepPending(name, { change, back, at: now() });
      });
      if (outcome.kind === "partly") {
        const { cells, change } = outcome;
        news(sheetId, { kind: "left", cells, change, back: outcome.back });
      } else {
        forgetPending(name, sheetId);
        ended(outcome);
      }
    } catch (error) {
      tell({ type: "problem", problem: problemOf(error) });
    }
    tell({ type: "writing", sheetId: null });
    await written(sheetId);
  };

  return {
    async writeEdits(edits, seen) {
      const sheetId = edits[0]?.sheet.id;
      let done = false;
      if (sheetId === undefined) return done;
      await during(
        sheetId,
        (begin) => workbook.applyEdits({ edits, seen, begin }),
        (outcome) => {
          done = outcome.kind === "done";
          if (outcome.kind === "not-done") news(sheetId, { kind: "refused", reason: outcome.reason });
          else
            put(
              sheetId,
              withWritten(writesOf(store.state(), sheetId), { at: now(), change: outcome.change }),
            );
        },
        "before",
      );
      return done;
    },
    async undo(sheetId, part = "all") {
      const last = writesOf(store.state(), sheetId).undoable.at(-1);
      if (last === undefined) return;
      await during(
        sheetId,
        (begin) => workbook.undoChange(last.change, part, begin),
        (outcome) => {
          if (outcome.kind === "not-done") news(sheetId, notUndone(last.change, outcome.reason));
          else put(sheetId, withUndone(writesOf(store.state(), sheetId), outcome.change));
        },
        "after",
      );
    },
    async bringBack(sheetId) {
      const { news: told } = writesOf(store.state(), sheetId);
      if (told?.kind !== "left" && told?.kind !== "interrupted") return;
      const { change, back } = told;
      await during(
        sheetId,
        () => workbook.bringBack(change, back),
        () => {
          news(sheetId, { kind: "undone", change });
        },
        back,
      );
    },
    dismissNews(sheetId) {
      forgetPending(store.state().workbook, sheetId);
      news(sheetId, null);
    },
  };
}

/** Where only some cells have changed since, the others can still be taken back; not where rows were put in. */
function notUndone(change: Change, reason: Refusal): WriteNews {
  const separable = reason.key === "changed" && change.insertions.length === 0;
  return {
    kind: "not-undone",
    reason,
    others: separable ? change.cells.length - reason.cells.length : 0,
  };
}
