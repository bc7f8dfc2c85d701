import type { Host, Interceptor } from "../host";
import type { Action } from "../wire";
import type { Armed } from "./fault";

/** A longer text is no clean-up, and would take long to look into. */
const LONGEST_CLEAN_UP = 20_000;

/**
 * Lets something happen at the k-th request from now, once. What the client sends by itself after a batch, to give
 * up the objects that it tracked, is not counted: nobody could say when it comes.
 */
export function atRequest(host: Host, at: number, interceptor: Interceptor): Armed {
  let left = at;
  const once: Interceptor = (body, next, options) => {
    if (left <= 0 || isCleanUp(body)) return next(body);
    left -= 1;
    if (left > 0) return next(body);
    disarm();
    return interceptor(body, next, options);
  };
  const disarm = (): void => {
    left = 0;
    const index = host.interceptors.indexOf(once);
    if (index >= 0) host.interceptors.splice(index, 1);
  };
  host.interceptors.push(once);
  return { disarm };
}

export function isCleanUp(body: string): boolean {
  if (body.length > LONGEST_CLEAN_UP) return false;
  const { Actions: actions } = JSON.parse(body) as { readonly Actions: readonly Action[] };
  // Each removal comes with the creation of the workbook that it is asked of.
  return (
    actions.some(({ Name }) => Name === "_RemoveReference") &&
    actions.every(({ Name }) => Name === "_RemoveReference" || Name === "")
  );
}
