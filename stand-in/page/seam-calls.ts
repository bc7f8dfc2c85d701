import { officeJsError, type EventEntry, type Host } from "../host";
import { isRecord } from "./seam-messages";

/** `OSF.DDA.MethodDispId` of the client library. */
const LOAD_SETTINGS = 75;
const SAVE_SETTINGS = 76;
const RICH_API_REQUEST = 93;

const SUCCESS = { Version: 1, Error: 0 };
const OK = 200;
/** Where the body stands in the array of a request. */
const BODY = 4;
const FLAGS = 6;

/** Answers `executeMethod`: a request of `Excel.run`, or the document's settings. */
export async function executeMethod(host: Host, data: unknown): Promise<unknown> {
  const method = member(member(data, "DdaMethod"), "DispatchId");
  switch (method) {
    case RICH_API_REQUEST:
      return richApiAnswer(await host.answer(bodyOf(data), { flags: flagsOf(data) }));
    case LOAD_SETTINGS: {
      const settings = Object.entries(host.loadSettings()).map(([Name, Value]) => ({ Name, Value }));
      return { ...SUCCESS, Properties: { Settings: settings } };
    }
    case SAVE_SETTINGS:
      host.saveSettings(settingsOf(data));
      return SUCCESS;
    default:
      throw new Error(`The local Excel has no office.js method ${String(method)} yet`);
  }
}

/** The entries as the arrays in which Excel on the web sends them. */
export function eventData(entries: readonly EventEntry[]): unknown {
  return {
    ...SUCCESS,
    ArrayData: entries.map((entry) => [
      entry.messageCategory,
      entry.messageType,
      entry.targetId,
      entry.message,
      0,
      false,
    ]),
  };
}

function bodyOf(data: unknown): string {
  const request = member(data, "ArrayData");
  const body: unknown = Array.isArray(request) ? request[BODY] : null;
  if (typeof body !== "string") throw new Error("A request without a body");
  return body;
}

/** What Excel refuses before it looks into a request is told by a number. */
function richApiAnswer(body: string): unknown {
  const number = officeJsError(body);
  return number === null ? { ...SUCCESS, Data: [OK, [], body] } : { Version: 1, Error: number };
}

function flagsOf(data: unknown): number {
  const request = member(data, "ArrayData");
  const flags: unknown = Array.isArray(request) ? request[FLAGS] : null;
  return typeof flags === "number" ? flags : 0;
}

function settingsOf(data: unknown): Record<string, string> {
  const pairs = member(member(data, "DdaSettingsMethod"), "Properties");
  const settings: Record<string, string> = {};
  if (Array.isArray(pairs)) {
    for (const pair of pairs as readonly unknown[]) {
      const [name, value] = Array.isArray(pair) ? (pair as readonly unknown[]) : [];
      if (typeof name === "string" && typeof value === "string") settings[name] = value;
    }
  }
  return settings;
}

function member(value: unknown, name: string): unknown {
  return isRecord(value) ? value[name] : undefined;
}
