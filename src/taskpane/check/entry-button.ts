import type { Entry } from "../report/entries";

/** The button of an entry in the list; undefined where it is not drawn. */
export function entryButton(list: HTMLElement | null, entry: Entry): HTMLElement | undefined {
  const buttons = list?.querySelectorAll<HTMLElement>("[data-entry]") ?? [];
  return [...buttons].find((button) => button.dataset["entry"] === entry.id);
}
