import { useState } from "react";
import { keepPageMemory, readPageMemory } from "../../excel";
import type { StandardTask } from "../../knowledge";

/** A task that was chosen, with what a person typed for it. */
export interface TrayItem {
  /** The task's. */
  readonly id: string;
  readonly quantity: string;
  /** Null: as proposed. */
  readonly budget: string | null;
  readonly other: string | null;
  /** Asked where the catalogue knows none. */
  readonly lead: string | null;
}

/** What was chosen, kept while another page of the pane is open, and for a pane that takes this one's place. */
export interface Tray {
  readonly items: readonly TrayItem[];
  readonly add: (task: StandardTask) => void;
  readonly remove: (id: string) => void;
  readonly change: (id: string, over: Partial<TrayItem>) => void;
  readonly clear: () => void;
}

const NAME = "catalogue-tray";

export function useTray(): Tray {
  const [items, setItems] = useState(readItems);
  const put = (next: readonly TrayItem[]): void => {
    keepPageMemory(NAME, next.length === 0 ? null : JSON.stringify(next));
    setItems(next);
  };
  return {
    items,
    add({ id, unit }) {
      if (items.some((item) => item.id === id)) return;
      // What has no unit is not counted.
      put([...items, { id, quantity: unit === null ? "" : "1", budget: null, other: null, lead: null }]);
    },
    remove(id) {
      put(items.filter((item) => item.id !== id));
    },
    change(id, over) {
      put(items.map((item) => (item.id === id ? { ...item, ...over } : item)));
    },
    clear() {
      put([]);
    },
  };
}

/** What was kept; nothing where another version kept it. */
function readItems(): readonly TrayItem[] {
  try {
    const kept: unknown = JSON.parse(readPageMemory(NAME) ?? "[]");
    return Array.isArray(kept) ? kept.filter(isItem) : [];
  } catch {
    return [];
  }
}

function isItem(one: unknown): one is TrayItem {
  if (typeof one !== "object" || one === null) return false;
  const { id, quantity, budget, other, lead } = one as Partial<Record<keyof TrayItem, unknown>>;
  const textOrNull = (value: unknown): boolean => value === null || typeof value === "string";
  return typeof id === "string" && typeof quantity === "string" && [budget, other, lead].every(textOrNull);
}
