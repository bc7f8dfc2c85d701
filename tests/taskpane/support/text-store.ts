import type { StoreKey, WorkbookStore } from "../../../src/excel";

/** What a workbook of texts keeps beside its sheets. */
export function textStore(): WorkbookStore {
  const kept = new Map<StoreKey, string>();
  return {
    keep: (key, json) => Promise.resolve(void kept.set(key, json)),
    read: (key) => Promise.resolve(kept.get(key) ?? null),
    remove: (key) => Promise.resolve(void kept.delete(key)),
  };
}
