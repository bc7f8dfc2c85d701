import type { Workbook } from "../workbook";
import { eventTeller } from "./event-teller";
import type { EventEntry } from "./events";
import { type ExcelError, requestTooLarge, responseTooLarge } from "./excel-error";
import type { HostContext } from "./host-context";
import { References } from "./references";
import { Registrations } from "./registrations";
import { runRequest } from "./run-request";
import { Settings } from "./settings";
import type { RequestBody, ResponseBody } from "./wire";

/** Sees a request before the host does: it may answer in its place, delay it, or pass it on. */
export type Interceptor = (
  requestBody: string,
  next: (requestBody: string) => Promise<string>,
) => Promise<string>;

export interface HostOptions {
  /** The requirement set that this Excel declares; "1.17" (Office LTSC 2024) when none is given. */
  readonly excelApi?: string;
}

/** Answers Microsoft's client library as Excel on the web would. */
export interface Host {
  /** The requirement set that is declared; the seam tells the client. */
  readonly excelApi: string;
  /** How many requests have come; the client's own clean-up after a batch that tracked ranges is one too. */
  readonly requests: number;
  /** Outermost first; tests put faults here. */
  readonly interceptors: Interceptor[];
  /** From the JSON text of a request body to the JSON text of the response body; errors are in the body. */
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

/** Excel on the web refuses bigger requests and answers. */
const PAYLOAD_LIMIT = 5 * 1024 * 1024;

export function createHost(workbook: Workbook, { excelApi = "1.17" }: HostOptions = {}): Host {
  const context: HostContext = {
    workbook,
    settings: new Settings(),
    references: new References(),
    registrations: new Registrations(),
  };
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
    return bytesOf(response) > PAYLOAD_LIMIT ? refusal(responseTooLarge()) : response;
  };

  return {
    excelApi,
    interceptors,
    get requests() {
      return requests;
    },
    answer(requestBody) {
      requests += 1;
      const chain = [...interceptors].reduceRight<(body: string) => Promise<string>>(
        (next, interceptor) => (body) => interceptor(body, next),
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
    },
    onEvent: (listener) => events.listen(listener),
    dispose: () => {
      events.stop();
    },
  };
}

function refusal({ code, message, httpStatusCode }: ExcelError): string {
  const body: ResponseBody = {
    Error: { Code: code, Message: message, HttpStatusCode: httpStatusCode, Location: "", ActionIndex: -1 },
    Results: [],
    TraceIds: [],
  };
  return JSON.stringify(body);
}

const bytesOf = (text: string): number => new TextEncoder().encode(text).length;
