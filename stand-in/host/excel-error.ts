import { MESSAGES, type ErrorCode } from "./error-messages";

/** An error that Excel itself would give, with its documented code and message. */
export class ExcelError extends Error {
  readonly code: string;
  readonly httpStatusCode: number;
  /** The member that failed, e.g. "Range.values", where it is not the one that was called. */
  readonly location: string | undefined;

  constructor(code: string, message: string, httpStatusCode: number, location?: string) {
    super(message);
    this.code = code;
    this.httpStatusCode = httpStatusCode;
    this.location = location;
  }
}

/** ASSUMPTION where Microsoft's client does not name them: the status beside each code. */
const STATUS: Readonly<Partial<Record<ErrorCode, number>>> = {
  AccessDenied: 403,
  GeneralException: 500,
  ItemAlreadyExists: 409,
  ItemNotFound: 404,
  RequestAborted: 500,
};

/** An error of Microsoft's list. */
export const excelError = (code: ErrorCode, location?: string): ExcelError =>
  new ExcelError(code, MESSAGES[code], STATUS[code] ?? 400, location);

export const accessDenied = (location?: string): ExcelError => excelError("AccessDenied", location);

export const invalidArgument = (location?: string): ExcelError => excelError("InvalidArgument", location);

/** The message that is reported for a values array of another shape than the range (issues 226 and 1025 of office-js). */
export const wrongShape = (location?: string): ExcelError =>
  new ExcelError(
    "InvalidArgument",
    "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
    400,
    location,
  );

export const itemNotFound = (location?: string): ExcelError => excelError("ItemNotFound", location);

export const invalidObjectPath = (): ExcelError =>
  new ExcelError("InvalidObjectPath", "The object path isn't working for what you're trying to do.", 400);

export const requestTooLarge = (): ExcelError => excelError("RequestPayloadSizeLimitExceeded");

export const responseTooLarge = (): ExcelError => excelError("ResponsePayloadSizeLimitExceeded");

/** Not an error of Excel's: the host has yet to learn this member. Its code is none of Excel's, so no code mistakes it. */
export const lacksMember = (member: string): ExcelError =>
  new ExcelError("StandInLacksMember", `The local Excel has no ${member} yet.`, 501, member);

export const invalidSelection = (location?: string): ExcelError => excelError("InvalidSelection", location);
