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

/** Codes and messages: Microsoft's "Error handling with the application-specific JavaScript APIs". */
export const invalidArgument = (location?: string): ExcelError =>
  new ExcelError(
    "InvalidArgument",
    "The argument is invalid or missing or has an incorrect format.",
    400,
    location,
  );

/** The message that is reported for a values array of another shape than the range (issues 226 and 1025 of office-js). */
export const wrongShape = (location?: string): ExcelError =>
  new ExcelError(
    "InvalidArgument",
    "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
    400,
    location,
  );

export const itemNotFound = (location?: string): ExcelError =>
  new ExcelError("ItemNotFound", "The requested resource doesn't exist.", 404, location);

export const invalidObjectPath = (): ExcelError =>
  new ExcelError("InvalidObjectPath", "The object path isn't working for what you're trying to do.", 400);

export const requestTooLarge = (): ExcelError =>
  new ExcelError("RequestPayloadSizeLimitExceeded", "The request payload size has exceeded the limit.", 413);

export const responseTooLarge = (): ExcelError =>
  new ExcelError(
    "ResponsePayloadSizeLimitExceeded",
    "The response payload size has exceeded the limit.",
    413,
  );

/** Not an error of Excel's: the host has yet to learn this member. Its code is none of Excel's, so no code mistakes it. */
export const lacksMember = (member: string): ExcelError =>
  new ExcelError("StandInLacksMember", `The local Excel has no ${member} yet.`, 501, member);

export const invalidSelection = (location?: string): ExcelError =>
  new ExcelError("InvalidSelection", "The current selection is invalid for this operation.", 400, location);
