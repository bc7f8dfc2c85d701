import type { Host } from "../host";
import { appContext, type ExcelFacts } from "./app-context";
import { eventData, executeMethod } from "./seam-calls";
import { answerTo, eventFor, readCall, type Call } from "./seam-messages";

/** `ooeInternalError` of the client library: what the pane is told where the page has failed, loudly, in the console. */
const INTERNAL_ERROR = 5001;

/** A pane that runs in the page. */
export interface ConnectedPane {
  readonly frame: HTMLIFrameElement;
  /** Stops listening and takes the pane out of the page. */
  close(): void;
}

/**
 * Is Excel on the web for one page with an unmodified office.js. The frame names itself before it is
 * put into the page, which is how the library finds its host; it trusts a host of its own hostname over https.
 */
export function connectPane(host: Host, address: URL, facts: ExcelFacts): ConnectedPane {
  const paneId = crypto.randomUUID();
  const frame = makeFrame(paneId, address, facts.language);
  const subscriptions = new Map<string, Call>();
  const send = (text: string): void => {
    frame.contentWindow?.postMessage(text, address.origin);
  };

  const answer = async (call: Call): Promise<unknown> => {
    switch (call.action) {
      case "ContextActivationManager_getAppContextAsync":
        return appContext(paneId, host, facts);
      case "ContextActivationManager_notifyHost":
        return null;
      case "executeMethod":
        return executeMethod(host, call.data);
      default:
        if (call.subscribes) subscriptions.set(call.action, call);
        else subscriptions.delete(call.action);
        return { Version: 1, Error: 0 };
    }
  };

  const receive = (message: MessageEvent): void => {
    if (message.source !== frame.contentWindow || message.origin !== address.origin) return;
    const call = readCall(message.data);
    if (call === null) return;
    const done = (data: unknown): void => {
      send(answerTo(call, data));
    };
    void answer(call).then(done, (cause: unknown) => {
      done({ Version: 1, Error: INTERNAL_ERROR });
      throw cause;
    });
  };
  window.addEventListener("message", receive);

  const stopEvents = host.onEvent((entries) => {
    const subscription = subscriptions.get("richApiMessage");
    if (subscription !== undefined) send(eventFor(subscription, eventData(entries)));
  });

  return {
    frame,
    close: () => {
      stopEvents();
      window.removeEventListener("message", receive);
      frame.remove();
    },
  };
}

function makeFrame(paneId: string, address: URL, language: string): HTMLIFrameElement {
  // The seventh part keeps the library from sending its telemetry.
  const hostInfo = `Excel$Web$16.01$${language}$$$disableLogging$0`;
  const frame = document.createElement("iframe");
  frame.name = JSON.stringify({
    baseFrameName: paneId,
    hostInfo,
    xdmInfo: `${paneId}|${paneId}|${location.origin}`,
    serializerVersion: "1",
  });
  const url = new URL(address);
  url.searchParams.set("_host_Info", hostInfo);
  frame.src = url.href;
  return frame;
}
