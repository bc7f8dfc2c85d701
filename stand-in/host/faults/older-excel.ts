import type { Arm } from "./fault";

/** Lacks what the product likes to use where it is there. */
const OLDER = "1.12";

/** From now on an older Excel is declared; a pane learns it when it opens. */
export const apiSetMissing: Arm = (host, { excelApi = OLDER }) => {
  const { ExcelApi: before = excelApi } = host.sets;
  host.declare({ ExcelApi: excelApi });
  return {
    disarm() {
      host.declare({ ExcelApi: before });
    },
  };
};
