import type { PaneState } from "./pane-state";
import { reduce, type PaneEvent } from "./reduce";

/** The one place that holds the pane's state. */
export interface Store {
  readonly state: () => PaneState;
  readonly tell: (event: PaneEvent) => void;
  /** Calls back after every change; gives the way to stop that. */
  readonly subscribe: (changed: () => void) => () => void;
}

/** A store that begins with this state. */
export function createStore(initial: PaneState): Store {
  let state = initial;
  const listeners = new Set<() => void>();
  return {
    state: () => state,
    tell(event) {
      const next = reduce(state, event);
      if (next === state) return;
      state = next;
      for (const changed of listeners) changed();
    },
    subscribe(changed) {
      listeners.add(changed);
      return () => {
        listeners.delete(changed);
      };
    },
  };
}
