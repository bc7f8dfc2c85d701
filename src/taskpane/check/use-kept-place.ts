import { useLayoutEffect, useMemo, useRef, useState, type FocusEvent, type RefObject } from "react";
import type { CheckReport } from "../report/check-report";
import type { Entry } from "../report/entries";
import { entryAfter } from "../report/entry-after";
import { entryButton } from "./entry-button";

interface Place {
  /** The entry that a person looks at; null before they look at any. */
  readonly current: Entry | null;
  readonly goTo: (entry: Entry) => void;
  readonly onFocus: (event: FocusEvent) => void;
  readonly onBlur: () => void;
}

interface Spot {
  readonly entry: Entry;
  /** Its place among all entries of its report. */
  readonly at: number;
}

/**
 * Where a person is in the list, kept over another check: the entry they look at, and the focus where it was on an entry that is
 * drawn no more. The focus is never fetched from elsewhere: not from the sheet, nor from another part of the pane.
 */
export function useKeptPlace(list: RefObject<HTMLElement | null>, report: CheckReport): Place {
  const entries = useMemo(() => report.sections.flatMap((section) => section.entries), [report]);
  const [chosen, setChosen] = useState<Spot | null>(null);
  const focused = useRef<Spot | null>(null);
  const current = chosen === null ? null : entryNow(chosen, entries);

  useLayoutEffect(() => {
    const was = focused.current;
    const lost = document.activeElement === null || document.activeElement === document.body;
    if (was === null || !lost || !document.hasFocus()) return;
    const next = entryNow(was, entries);
    if (next !== null) entryButton(list.current, next)?.focus();
  }, [list, entries]);

  const spotOf = (entry: Entry): Spot => ({ entry, at: entries.indexOf(entry) });
  return {
    current,
    goTo(entry) {
      setChosen(spotOf(entry));
    },
    onFocus({ target }) {
      const id = target.closest<HTMLElement>("[data-item]")?.dataset["item"];
      const entry = entries.find((one) => one.id === id);
      focused.current = entry === undefined ? null : spotOf(entry);
    },
    onBlur() {
      focused.current = null;
    },
  };
}

function entryNow({ entry, at }: Spot, entries: readonly Entry[]): Entry | null {
  return entries.includes(entry) ? entry : entryAfter(entry, at, entries);
}
