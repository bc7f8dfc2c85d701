import { keepSetting, readSetting } from "../../excel";
import type { PaneState } from "../state/pane-state";
import type { Pending, Written } from "../state/sheet-writes";
import type { Store } from "../state/store";
import { unpackPending, unpackWritten } from "./unpack-change";

/** Raised whenever what is kept changes its shape: a page never reads what another version kept. */
const VERSION = 3;

/** Longer ones are not kept: browsers give a site five million characters in all. */
const LONGEST = 1_000_000;

/**
 * What the pane has written is kept in the browser and never in the file: it outlives the page and, since the pane may be closed in
 * the middle of a write, the window.
 */
const nameOf = (kind: "written" | "pending", workbook: string, sheetId: string): string =>
  `${kind}.${workbook}.${sheetId}`;

/** Keeps a write that is about to begin; nowhere where the workbook is not known. */
export function keepPending(workbook: string | null, { at, change, back }: Pending): void {
  if (workbook === null) return;
  const text = JSON.stringify({ version: VERSION, pending: { at: at.getTime(), change, back } });
  keepSetting(nameOf("pending", workbook, change.sheet.id), text.length > LONGEST ? null : text);
}

/** Forgets a write that has ended. */
export function forgetPending(workbook: string | null, sheetId: string): void {
  if (workbook !== null) keepSetting(nameOf("pending", workbook, sheetId), null);
}

/** The write of a page before this one whose end is not known; null where there is none. */
export function readPending(workbook: string, sheetId: string): Pending | null {
  return unpacked(nameOf("pending", workbook, sheetId), ({ pending }) => unpackPending(pending));
}

/** The writes of pages before this one that can be taken back. */
export function readWritten(workbook: string, sheetId: string): readonly Written[] {
  return unpacked(nameOf("written", workbook, sheetId), ({ written }) => unpackWritten(written)) ?? [];
}

/** Keeps what can be taken back, whenever that changes. */
export function keepWrites(store: Store): () => void {
  let before: PaneState = store.state();
  return store.subscribe(() => {
    const state = store.state();
    const { workbook } = state;
    if (workbook !== null && state.writes !== before.writes) {
      for (const id of new Set([...state.writes.keys(), ...before.writes.keys()])) {
        const undoable = state.writes.get(id)?.undoable;
        if (undoable === before.writes.get(id)?.undoable) continue;
        keepSetting(nameOf("written", workbook, id), packed(undoable ?? []));
      }
    }
    before = state;
  });
}

/** Of several writes as many of the latest as there is room for. */
function packed(undoable: readonly Written[]): string | null {
  for (let first = 0; first < undoable.length; first++) {
    const written = undoable.slice(first).map(({ at, change }) => ({ at: at.getTime(), change }));
    const text = JSON.stringify({ version: VERSION, written });
    if (text.length <= LONGEST) return text;
  }
  return null;
}

function unpacked<Kept>(
  name: string,
  unpack: (kept: Readonly<Record<string, unknown>>) => Kept,
): Kept | null {
  const text = readSetting(name);
  if (text === null) return null;
  try {
    const kept = JSON.parse(text) as Readonly<Record<string, unknown>> | null;
    return kept?.["version"] === VERSION ? unpack(kept) : null;
  } catch {
    return null;
  }
}
