import type { ErrorCode } from "../error-messages";
import { excelError } from "../excel-error";
import { refusal } from "../refusal";
import { atRequest } from "./at-request";
import type { Arm } from "./fault";

/** The request is refused before anything of it is done. */
const refuses =
  (code: ErrorCode): Arm =>
  (host, { at = 1 }) =>
    atRequest(host, at, () => Promise.resolve(refusal(excelError(code))));

/** Everything is done, but another answer than the true one comes back. */
const hides =
  (code: ErrorCode): Arm =>
  (host, { at = 1 }) =>
    atRequest(host, at, async (body, next) => {
      await next(body);
      return refusal(excelError(code));
    });

export const requestFails = refuses("GeneralException");
export const requestTooLarge = refuses("RequestPayloadSizeLimitExceeded");
export const undoNotSupported = refuses("UndoNotSupported");
export const apiNotFound = refuses("ApiNotFound");
/** Excel finds out how long its answer is when all is done. */
export const responseTooLarge = hides("ResponsePayloadSizeLimitExceeded");
/** ASSUMPTION: of the documented codes this is what a pane is told whose answer never came. */
export const answerLost = hides("RequestAborted");
