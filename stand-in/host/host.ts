import type { Workbook } from "../workbook";
import { declaredSets, type DeclaredSets } from "./declared-sets";
import { eventTeller } from "./event-teller";
import type { EventEntry } from "./events";
import { requestTooLarge, responseTooLarge } from "./excel-error";
import type { HostContext } from "./host-context";
import { refusal } from "./refusal";
import { References } from "./references";
import { Registrations } from "./registrations";
import { runRequest } from "./run-request";
import { newSession } from "./session";
import { Settings } from "./settings";
import type { RequestBody } from "./wire";

/** What the client says beside a request's body. */
export interface RequestOptions {
  /** The client's flags; 64 asks to wait until no cell is being edited. */
  readonly flags?: number;
}

/** Sees a request before the host does: it may answer in its place, delay it, or pass it on. */
export type Interceptor = (
  requestBody: string,
  next: (requestBody: string) => Promise<string>,
  options: RequestOptions,
) => Promise<string>;

export interface HostOptions {
  /** The requirement set that this Excel declares; "1.17" (Office LTSC 2024) when none is given. */
  readonly excelApi?: string;
  /** Other sets that it declares, e.g. `{ ExcelApiOnline: "1.1" }`. */
  readonly sets?: DeclaredSets;
}

/** Answers Microsoft's client library as Excel on the web would. */
export interface Host {
  /** The requirement sets that are declared; the seam tells the client. */
  readonly sets: DeclaredSets;
  readonly workbook: Workbook;
  /** How many requests have come; the client's own clean-up after a batch that tracked ranges is one too. */
  readonly requests: number;
  /** Outermost first; tests put faults here. */
  readonly interceptors: Interceptor[];
  /** From the JSON text of a request body to the JSON text of the response body; errors are in the body. */
  answer(requestBody: string, options?: RequestOptions): Promise<string>;
  /** Declares other sets from now on: another Excel. */
  declare(sets: DeclaredSets): void;
  /** What is done meanwhile is told as another person's, as in co-authoring. */
  asSecondPerson<Result>(work: () => Result): Result;
  /** The document's settings, each value as the JSON text that the client gave (DispatchId 75). */
  loadSettings(): Record<string, string>;
  /** Replaces the document's settings (DispatchId 76). */
  saveSettings(settings: Readonly<Record<string, string>>): void;
  /** Events to push to the client; gives back the way to stop. */
  onEvent(listener: (entries: readonly EventEntry[]) => void): () => void;
  /** Stops listening to the workbook. */
  dispose(): void;
}

/** Excel on the web refuses bigger requests and answers. */
const PAYLOAD_LIMIT = 5 * 1024 * 1024;

export function createHost(workbook: Workbook, { excelApi = "1.17", sets = {} }: HostOptions = {}): Host {
  const context: HostContext = {
    workbook,
    settings: new Settings(),
    references: new References(),
    registrations: new Registrations(),
    session: newSession(),
  };
  let declared = declaredSets(excelApi, sets);
  const events = eventTeller(context);
  const interceptors: Interceptor[] = [];
  let requests = 0;
  let last: Promise<unknown> = Promise.resolve();

  const answerOne = async (requestBody: string): Promise<string> => {
    if (bytesOf(requestBody) > PAYLOAD_LIMIT) return refusal(requestTooLarge());
    const body = JSON.parse(requestBody) as RequestBody;
    const response = JSON.stringify(
      await events.during(() => workbook.asOneStep(() => runRequest(body, context))),
    );
    endOfRequest(context);
    return bytesOf(response) > PAYLOAD_LIMIT ? refusal(responseTooLarge()) : response;
  };

  return {
    workbook,
    get sets() {
      return declared;
    },
    declare({ ExcelApi: other = excelApi, ...others }) {
      declared = declaredSets(other, { ...sets, ...others });
    },
    asSecondPerson: (work) => events.remotely(() => workbook.asSomebodyElse(work)),
    interceptors,
    get requests() {
      return requests;
    },
    answer(requestBody, options = {}) {
      requests += 1;
      const chain = [...interceptors].reduceRight<(body: string) => Promise<string>>(
        (next, interceptor) => (body) => interceptor(body, next, options),
        answerOne,
      );
      // One after another, as Excel does: a request never sees another half done.
      const answered = last.then(() => chain(requestBody));
      last = answered.catch(() => undefined);
      return answered;
    },
    loadSettings: () => context.settings.load(),
    saveSettings: (settings) => {
      context.settings.save(settings);
      // Of those that `workbook.settings` adds nothing is told (as a comment of Microsoft's samples says).
      events.tellSettings();
    },
    onEvent: (listener) => events.listen(listener),
    dispose: () => {
      events.stop();
    },
  };
}

/** What was put off until the next request is no longer; what a person wants to start himself is not started. */
function endOfRequest({ session, workbook }: HostContext): void {
  session.calculationSuspended = false;
  session.results.clear();
  if (session.calculationMode === "Manual") workbook.holdCalculation();
}

const bytesOf = (text: string): number => new TextEncoder().encode(text).length;
