import { atRequest } from "./at-request";
import type { Arm } from "./fault";

/** Lacks what the product likes to use where it is there. */
const OLDER = "1.12";

/** From now on, or from the k-th request on, an older Excel is declared; a pane learns it when it opens. */
export const apiSetMissing: Arm = (host, { at, excelApi = OLDER }) => {
  const { ExcelApi: before = excelApi } = host.sets;
  const declare = (): void => {
    host.declare({ ExcelApi: excelApi });
  };
  const waiting =
    at === undefined
      ? null
      : atRequest(host, at, (body, next) => {
          declare();
          return next(body);
        });
  if (!waiting) declare();
  return {
    disarm() {
      waiting?.disarm();
      host.declare({ ExcelApi: before });
    },
  };
};
