import { excelError } from "../excel-error";
import type { Interceptor } from "../host";
import { refusal } from "../refusal";
import { atRequest } from "./at-request";
import type { Arm } from "./fault";

/** The client's flag for `delayForCellEdit`. */
const DELAY_FOR_CELL_EDIT = 64;

/**
 * From the k-th request on a person is typing into a cell, until the fault is taken away: requests are refused, and
 * those that were sent with `delayForCellEdit` wait for the end.
 */
export const cellEditing: Arm = (host, { at = 1 }) => {
  let end = (): void => undefined;
  const ended = new Promise<void>((resolve) => {
    end = resolve;
  });
  const whileEditing: Interceptor = async (body, next, { flags = 0 }) => {
    if ((flags & DELAY_FOR_CELL_EDIT) === 0) return refusal(excelError("InvalidOperationInCellEditMode"));
    await ended;
    return next(body);
  };
  const start = atRequest(host, at, (body, next, options) => {
    host.interceptors.unshift(whileEditing);
    return whileEditing(body, next, options);
  });
  return {
    disarm() {
      start.disarm();
      const index = host.interceptors.indexOf(whileEditing);
      if (index >= 0) host.interceptors.splice(index, 1);
      end();
    },
  };
};
