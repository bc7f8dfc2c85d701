import { REQUIRED_SET } from "./requirements";

/** Whether the pane can work where it was opened. */
export type HostState =
  | "ready"
  /** office.js is not there, or never got an answer */
  | "no-office-js"
  /** opened in a browser, or in another Office program */
  | "not-excel"
  /** Excel lacks the required set */
  | "too-old";

/** A person waits this long before being told; Excel that is only slow is still let in afterwards. */
const PATIENCE_MS = 20_000;

/** Tells, once known, whether the pane can work here; after "no-office-js" an answer that comes late still counts. */
export function awaitHost(tell: (state: HostState) => void): void {
  if (typeof Office === "undefined" || typeof Office.onReady !== "function") {
    tell("no-office-js");
    return;
  }
  const timer = setTimeout(() => {
    tell("no-office-js");
  }, PATIENCE_MS);
  void Office.onReady((info) => {
    clearTimeout(timer);
    tell(stateOf(info.host));
  });
}

/** Outside of Office the host is null, which its types do not say. */
function stateOf(host: Office.HostType | null): HostState {
  if (host !== Office.HostType.Excel) return "not-excel";
  const { requirements } = Office.context;
  return requirements.isSetSupported(REQUIRED_SET.name, REQUIRED_SET.version) ? "ready" : "too-old";
}
