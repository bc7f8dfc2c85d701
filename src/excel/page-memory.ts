import { storageKey } from "./settings";

/**
 * What outlives the page but not the window: another button of the ribbon replaces the page in the open pane.
 * Storage may be shut for pages inside other pages; then nothing is remembered.
 */
export function readPageMemory(name: string): string | null {
  try {
    return sessionStorage.getItem(storageKey(name));
  } catch {
    return null;
  }
}

/** Keeps a text for the page that follows, in place of the one before; null forgets it. Where there is no room, nothing is kept. */
export function keepPageMemory(name: string, text: string | null): void {
  try {
    sessionStorage.removeItem(storageKey(name));
    if (text !== null) sessionStorage.setItem(storageKey(name), text);
  } catch {
    // The next page begins without it.
  }
}
