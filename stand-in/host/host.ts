import type { Workbook } from "../workbook";
import type { EventEntry } from "./events";

/** Sees a request before the host does: it may answer in its place, delay it, or pass it on. */
export type Interceptor = (
  requestBody: string,
  next: (requestBody: string) => Promise<string>,
) => Promise<string>;

export interface HostOptions {
  /** The requirement set that this Excel declares, e.g. "1.17". */
  readonly excelApi?: string;
}

/** Answers Microsoft's client library as Excel would. */
export interface Host {
  /** The requirement set that is declared; the seam tells the client. */
  readonly excelApi: string;
  /** How many request bodies have been answered. */
  readonly requests: number;
  /** Outermost first; tests put faults here. */
  readonly interceptors: Interceptor[];
  /** From the JSON text of a request body to the JSON text of the response body. Never rejects. */
  answer(requestBody: string): Promise<string>;
  /** The document's settings, each value as the JSON text that the client gave (DispatchId 75). */
  loadSettings(): Record<string, string>;
  /** Replaces the document's settings (DispatchId 76). */
  saveSettings(settings: Readonly<Record<string, string>>): void;
  /** Events to push to the client; gives back the way to stop. */
  onEvent(listener: (entries: readonly EventEntry[]) => void): () => void;
  /** Stops listening to the workbook. */
  dispose(): void;
}

export function createHost(_workbook: Workbook, _options: HostOptions = {}): Host {
  throw new Error("Not built yet.");
}
