/** What went wrong in Excel, as a key of the pane's texts. */
export type ProblemKey =
  | "cell-edit"
  | "access-denied"
  | "sheet-gone"
  | "too-large"
  | "too-large-to-keep"
  | "busy"
  | "stopped"
  | "unknown";

const KEY_OF_CODE: Readonly<Record<string, ProblemKey>> = {
  InvalidOperationInCellEditMode: "cell-edit",
  AccessDenied: "access-denied",
  ItemNotFound: "sheet-gone",
  RequestPayloadSizeLimitExceeded: "too-large",
  ResponsePayloadSizeLimitExceeded: "too-large",
  RangeExceedsLimit: "too-large",
  RequestAborted: "busy",
  // Seen when another sheet is deleted while Excel on the web answers.
  InvalidRequestContext: "busy",
  ServiceNotAvailable: "busy",
};

/** Something that Excel refused or could not do. It carries Excel's own code, so that nothing is ever swallowed. */
export class ExcelProblem extends Error {
  override readonly name = "ExcelProblem";
  readonly key: ProblemKey;
  /** Excel's code ("AccessDenied"), or the kind of a fault that Excel did not name. */
  readonly code: string;

  constructor(key: ProblemKey, code: string, cause?: unknown) {
    super(cause instanceof Error ? cause.message : code, { cause });
    this.key = key;
    this.code = code;
  }
}

/** Any fault as an ExcelProblem; an AbortSignal's reason is "stopped". */
export function asProblem(error: unknown): ExcelProblem {
  if (error instanceof ExcelProblem) return error;
  if (error instanceof DOMException && error.name === "AbortError") {
    return new ExcelProblem("stopped", "AbortError", error);
  }
  const code = codeOf(error);
  return new ExcelProblem(KEY_OF_CODE[code] ?? "unknown", code, error);
}

function codeOf(error: unknown): string {
  if (typeof OfficeExtension !== "undefined" && error instanceof OfficeExtension.Error) return error.code;
  return error instanceof Error ? error.name : String(error);
}
