import type { Host } from "../host";
import { COERCION, selectedData } from "./document-selection";
import { ASYNC_STATUS, documentSettings } from "./document-settings";

/** The client's own way to a host outside of a browser (`OfficeExtension.HostBridge`); its types do not tell it. */
interface Bridge {
  sendMessageToHost(message: string): void;
  onMessageFromHost?(message: string): void;
}

interface ClientRequest {
  readonly id: number;
  readonly flags?: number;
  readonly message: { readonly body: unknown };
}

interface Client {
  readonly HostBridge: { init(bridge: Bridge): void };
}

/** Makes Microsoft's client, which the test's setup has loaded, speak to this host; gives back the way to part them. */
export function connectClient(host: Host): () => void {
  const client = (globalThis as { OfficeExtension?: unknown }).OfficeExtension as Client | undefined;
  if (!client)
    throw new Error("Microsoft's client is not loaded: add stand-in/node/jest/setup.cjs to setupFiles.");
  let connected = true;
  const bridge: Bridge = {
    sendMessageToHost(text) {
      const { id, flags = 0, message } = JSON.parse(text) as ClientRequest;
      void host.answer(JSON.stringify(message.body), { flags }).then((body) => {
        const answer = { statusCode: 200, headers: {}, body };
        bridge.onMessageFromHost?.(JSON.stringify({ id, type: RESPONSE, message: answer }));
      });
    },
  };
  client.HostBridge.init(bridge);
  const stopEvents = host.onEvent((entries) => {
    if (connected)
      bridge.onMessageFromHost?.(JSON.stringify({ type: EVENTS, controlId: "", message: { entries } }));
  });
  const forget = declare(host);
  return () => {
    connected = false;
    stopEvents();
    forget();
  };
}

const RESPONSE = 2;
const EVENTS = 3;

/** Tells the client which sets this Excel supports, where the client looks for it: `Office.context.requirements`. */
function declare(host: Host): () => void {
  const isSetSupported = (name: string, version?: string): boolean => {
    const declared = host.sets[name];
    return declared !== undefined && isAtMost(version ?? "1.1", declared);
  };
  const place = globalThis as { Office?: unknown };
  const before = place.Office;
  place.Office = {
    AsyncResultStatus: ASYNC_STATUS,
    CoercionType: COERCION,
    context: {
      requirements: { isSetSupported },
      platform: "OfficeOnline",
      document: { settings: documentSettings(host), getSelectedDataAsync: selectedData(host) },
    },
  };
  return () => {
    place.Office = before;
  };
}

function isAtMost(version: string, limit: string): boolean {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  const [limitMajor = 0, limitMinor = 0] = limit.split(".").map(Number);
  return major < limitMajor || (major === limitMajor && minor <= limitMinor);
}
