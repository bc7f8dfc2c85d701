import { entriesFor } from "./event-entries";
import { entry, EVENT, type EventEntry } from "./events";
import type { HostContext } from "./host-context";

type Listener = (entries: readonly EventEntry[]) => void;

export interface EventTeller {
  /** Holds back what happens during a request until its answer is on its way, and marks it as the add-in's doing. */
  during<Answer>(request: () => Promise<Answer>): Promise<Answer>;
  /** Marks what happens meanwhile as somebody else's doing. */
  remotely<Result>(work: () => Result): Result;
  /** Tells that the document's settings were saved. */
  tellSettings(): void;
  listen(listener: Listener): () => void;
  stop(): void;
}

/** What was calculated at one go is told once, with all its addresses (docs: WorksheetCalculatedEventArgs.address). */
function calculatedOnce(entries: readonly EventEntry[]): readonly EventEntry[] {
  const told: EventEntry[] = [];
  for (const one of entries) {
    const index = told.findIndex(
      ({ messageType, targetId }) =>
        one.messageType === EVENT.calculated && messageType === EVENT.calculated && targetId === one.targetId,
    );
    const before = told[index];
    if (before) told[index] = { ...before, message: withAddress(before.message, one.message) };
    else told.push(one);
  }
  return told;
}

function withAddress(message: string, other: string): string {
  const args = JSON.parse(message) as { readonly address: string };
  const { address } = JSON.parse(other) as { readonly address: string };
  return JSON.stringify({ ...args, address: [...new Set([args.address, address])].join(",") });
}

/** Outside of a browser the client tells nobody that it listens to a binding; it drops what it has no handler for. */
const isOfBinding = (event: number): boolean =>
  event === EVENT.bindingDataChanged || event === EVENT.bindingSelectionChanged;

/** Turns what happens in the workbook into the events that somebody registered for. */
export function eventTeller(context: HostContext): EventTeller {
  const listeners = new Set<Listener>();
  const waiting: EventEntry[] = [];
  let requests = 0;
  let remote = false;

  const tell = (): void => {
    if (requests > 0 || waiting.length === 0) return;
    const entries = calculatedOnce(waiting.splice(0));
    for (const listener of listeners) listener(entries);
  };
  const stop = context.workbook.onChange((change) => {
    if (!context.session.eventsEnabled) return;
    const entries = entriesFor(change, { byAddIn: requests > 0 && !remote, remote }, context);
    waiting.push(
      ...entries.filter(
        ({ messageType, targetId }) =>
          isOfBinding(messageType) || context.registrations.has(messageType, targetId),
      ),
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
    remotely(work) {
      remote = true;
      try {
        return work();
      } finally {
        remote = false;
      }
    },
    tellSettings() {
      if (!context.session.eventsEnabled) return;
      waiting.push(entry(EVENT.settingsChanged, "", {}));
      setTimeout(tell, 0);
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
