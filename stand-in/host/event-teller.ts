import { entriesFor } from "./event-entries";
import { EVENT, type EventEntry } from "./events";
import type { HostContext } from "./host-context";

type Listener = (entries: readonly EventEntry[]) => void;

export interface EventTeller {
  /** Holds back what happens during a request until its answer is on its way, and marks it as the add-in's doing. */
  during<Answer>(request: () => Promise<Answer>): Promise<Answer>;
  /** Marks what happens meanwhile as somebody else's doing. */
  remotely<Result>(work: () => Result): Result;
  listen(listener: Listener): () => void;
  stop(): void;
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
    const entries = waiting.splice(0);
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
    listen(listener) {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
    stop,
  };
}
