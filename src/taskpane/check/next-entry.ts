import type { KeyboardEvent } from "react";
import type { Entry } from "../report/entries";

/** Where a key leads from the entry in focus: its neighbours, the first or the last; null when it leads nowhere. */
export function nextEntry(event: KeyboardEvent, entries: readonly Entry[]): Entry | null {
  const id = event.target instanceof HTMLElement ? event.target.dataset["entry"] : undefined;
  const at = entries.findIndex((entry) => entry.id === id);
  if (id === undefined || at === -1) return null;
  switch (event.key) {
    case "ArrowDown":
      return entries[at + 1] ?? null;
    case "ArrowUp":
      return entries[at - 1] ?? null;
    case "Home":
      return entries[0] ?? null;
    case "End":
      return entries.at(-1) ?? null;
    default:
      return null;
  }
}
