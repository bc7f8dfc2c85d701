/**
 * What a person chose, kept in the browser: it belongs to the person, so the workbook is not changed for it.
 * Storage may be shut for pages inside other pages; then choices last as long as the pane.
 */
export function readSetting(name: string): string | null {
  try {
    return localStorage.getItem(storageKey(name));
  } catch {
    return null;
  }
}

/** Keeps a choice for the next time, where the browser lets it; null forgets it. */
export function keepSetting(name: string, value: string | null): void {
  try {
    localStorage.removeItem(storageKey(name));
    if (value !== null) localStorage.setItem(storageKey(name), value);
  } catch {
    // The choice holds for this pane; there is nowhere to keep it.
  }
}

/** Office on the web gives each workbook's site its own partition of the storage. */
export function storageKey(name: string): string {
  const context =
    typeof Office === "undefined" ? undefined : (Office.context as Partial<Office.Context> | undefined);
  return `${context?.partitionKey ?? ""}khuyencong.${name}`;
}
