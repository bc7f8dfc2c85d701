import { addressOf } from "./addresses";
import { eventReference } from "./event-reference";
import { ALL_SHEETS, EVENT, entry, type EventEntry } from "./events";
import type { HostContext } from "./host-context";
import { plainValue, valueTypeOf } from "./plain-value";
import type { Area, Change } from "../workbook";

type Listener = (entries: readonly EventEntry[]) => void;

export interface EventTeller {
  /** Holds back what happens during a request until its answer is on its way, and marks it as the add-in's doing. */
  during<Answer>(request: () => Promise<Answer>): Promise<Answer>;
  listen(listener: Listener): () => void;
  stop(): void;
}

/** Turns what happens in the workbook into the events that somebody registered for. */
export function eventTeller(context: HostContext): EventTeller {
  const listeners = new Set<Listener>();
  const waiting: EventEntry[] = [];
  let requests = 0;

  const tell = (): void => {
    if (requests > 0 || waiting.length === 0) return;
    const entries = waiting.splice(0);
    for (const listener of listeners) listener(entries);
  };
  const stop = context.workbook.onChange((change) => {
    const entries = entriesFor(change, context, requests > 0);
    waiting.push(
      ...entries.filter(({ messageType, targetId }) => context.registrations.has(messageType, targetId)),
    );
    // After the answer and never within the edit itself.
    setTimeout(tell, 0);
  });

  return {
    async during(request) {
      requests += 1;
      try {
        return await request();
      } finally {
        requests -= 1;
        setTimeout(tell, 0);
      }
    },
    listen(listener) {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
    stop,
  };
}

function entriesFor(change: Change, context: HostContext, byAddIn: boolean): EventEntry[] {
  const { sheetId } = change;
  const both = (event: number, args: Readonly<Record<string, unknown>>): EventEntry[] =>
    [sheetId, ALL_SHEETS].map((target) => entry(event, target, { ...args, worksheetId: sheetId }));
  const origin = {
    source: "Local",
    triggerSource: byAddIn ? "ThisLocalAddin" : "Unknown",
    shiftDirection: "None",
  };
  switch (change.kind) {
    case "cells":
      return both(EVENT.changed, {
        ...origin,
        ...placeOf(change),
        changeType: "RangeEdited",
        ...detailsOf(change, context),
      });
    case "structure":
      return both(EVENT.changed, { ...origin, ...placeOf(change), changeType: change.change });
    case "selection":
      return both(EVENT.selectionChanged, { address: change.areas.map(addressOf).join(",") });
    case "activated": {
      const left = change.left;
      const args = { worksheetId: left };
      return [
        ...(left === null ? [] : [left, ALL_SHEETS].map((target) => entry(EVENT.deactivated, target, args))),
        ...both(EVENT.activated, {}),
      ];
    }
  }
}

/** Where a change was, without the sheet's name; the client gives the reference back for `getRange`. */
const placeOf = ({ sheetId, area }: Extract<Change, { area: Area }>): Record<string, string> => ({
  address: addressOf(area),
  referenceId: eventReference(sheetId, area),
});

/** The value before and after, for one cell only (as documented for WorksheetChangedEventArgs.details). */
function detailsOf(
  { sheetId, area, before }: Extract<Change, { kind: "cells" }>,
  { workbook }: HostContext,
): Record<string, unknown> {
  const sheet = workbook.sheets().find(({ id }) => id === sheetId);
  if (!before || !sheet) return {};
  const after = sheet.cell(area.top, area.left);
  return {
    valueBefore: plainValue(before),
    valueAfter: plainValue(after),
    valueTypeBefore: valueTypeOf(before),
    valueTypeAfter: valueTypeOf(after),
  };
}
