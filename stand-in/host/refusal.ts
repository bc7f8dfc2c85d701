import type { ExcelError } from "./excel-error";
import type { ResponseBody } from "./wire";

/** The answer to a request of which nothing was done, or of which nothing is told. */
export function refusal({ code, message, httpStatusCode }: ExcelError): string {
  const body: ResponseBody = {
    Error: { Code: code, Message: message, HttpStatusCode: httpStatusCode, Location: "", ActionIndex: -1 },
    Results: [],
    TraceIds: [],
  };
  return JSON.stringify(body);
}

/** Numbers of office.js for what Excel on the web refuses before it looks into a request. */
const OFFICE_JS_ERRORS: Readonly<Record<string, number>> = {
  InvalidOperationInCellEditMode: 5004,
  RequestPayloadSizeLimitExceeded: 5103,
  ResponsePayloadSizeLimitExceeded: 5104,
};

/** The number that office.js is told in place of a body, as Excel on the web tells it; null where a body is sent. */
export function officeJsError(answer: string): number | null {
  if (!answer.startsWith('{"Error":{"Code":"')) return null;
  const { Error: error } = JSON.parse(answer) as ResponseBody;
  return (error && OFFICE_JS_ERRORS[error.Code]) ?? null;
}
