/**
 * The envelope in which Excel on the web and office.js talk: JSON texts by `postMessage`.
 * The names and numbers are those of `Microsoft.Office.Common` in the client library.
 */

/** A call from the pane. */
export interface Call {
  readonly action: string;
  readonly conversation: string;
  readonly correlation: number;
  /** True where the pane subscribes to (and not where it calls or unsubscribes from) `action`. */
  readonly subscribes: boolean;
  readonly data: unknown;
}

const REQUEST = 0;
const RESPONSE = 1;
const REGISTER_EVENT = 1;
const FOR_CALLING = 0;
const FOR_EVENTING = 1;
const NO_ERROR = 0;
const BROWSER_SERIALIZER = 1;

/** Reads a message; null where it is no call of office.js's. */
export function readCall(message: unknown): Call | null {
  if (typeof message !== "string") return null;
  const envelope = parse(message);
  if (!isRecord(envelope) || envelope["_messageType"] !== REQUEST) return null;
  const { _actionName: action, _conversationId: conversation, _correlationId: correlation } = envelope;
  if (typeof action !== "string" || typeof conversation !== "string" || typeof correlation !== "number") {
    return null;
  }
  return {
    action,
    conversation,
    correlation,
    subscribes: envelope["_actionType"] === REGISTER_EVENT,
    data: envelope["_data"],
  };
}

/** The answer to a call. */
export function answerTo(call: Call, data: unknown): string {
  return envelop(call, FOR_CALLING, data);
}

/** A later message to one who subscribed by `subscription`. */
export function eventFor(subscription: Call, data: unknown): string {
  return envelop(subscription, FOR_EVENTING, data);
}

function envelop(call: Call, responseType: number, data: unknown): string {
  return JSON.stringify({
    _messageType: RESPONSE,
    _actionName: call.action,
    _conversationId: call.conversation,
    _correlationId: call.correlation,
    _origin: location.origin,
    _data: data,
    _errorCode: NO_ERROR,
    _responseType: responseType,
    _serializerVersion: BROWSER_SERIALIZER,
  });
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** Whether a value is an object whose members can be looked at. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}
