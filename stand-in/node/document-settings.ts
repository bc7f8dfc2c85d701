import type { Host } from "../host";

/** `Office.AsyncResultStatus`. */
export const ASYNC_STATUS = { Succeeded: "succeeded", Failed: "failed" } as const;

interface Done {
  readonly status: (typeof ASYNC_STATUS)["Succeeded"];
  readonly value: DocumentSettings;
}

type Callback = (result: Done) => void;

/** `Office.context.document.settings`: a bag in memory, which `saveAsync` writes to the document (documented). */
export interface DocumentSettings {
  get(name: string): unknown;
  set(name: string, value: unknown): void;
  remove(name: string): void;
  refreshAsync(callback?: Callback): void;
  saveAsync(options?: object | Callback, callback?: Callback): void;
}

/** Outside of a browser the client has no settings of its own: these stand in their place. */
export function documentSettings(host: Host): DocumentSettings {
  let bag = new Map(Object.entries(host.loadSettings()));
  const settings: DocumentSettings = {
    get(name) {
      const text = bag.get(name);
      // Null for a name that is not there (documented).
      return text === undefined ? null : (JSON.parse(text) as unknown);
    },
    set(name, value) {
      bag.set(name, JSON.stringify(value));
    },
    remove(name) {
      bag.delete(name);
    },
    refreshAsync(callback) {
      bag = new Map(Object.entries(host.loadSettings()));
      answer(callback);
    },
    saveAsync(options, callback) {
      host.saveSettings(Object.fromEntries(bag));
      answer(typeof options === "function" ? (options as Callback) : callback);
    },
  };
  const answer = (callback: Callback | undefined): void => {
    queueMicrotask(() => callback?.({ status: ASYNC_STATUS.Succeeded, value: settings }));
  };
  return settings;
}
