import {
  BooleanNumber,
  IUniverInstanceService,
  UniverInstanceType,
  type Univer,
  type Workbook as UniverBook,
} from "@univerjs/core";
import type { Sheet } from "../../workbook";

/** Whether a row's height was given by somebody, in place of following its text. */
export function hasOwnHeight(univer: Univer, sheet: Sheet): (row: number) => boolean {
  const rows = univer
    .__getInjector()
    .get(IUniverInstanceService)
    .getCurrentUnitOfType<UniverBook>(UniverInstanceType.UNIVER_SHEET)
    ?.getSheetBySheetId(sheet.id)
    ?.getRowManager();
  return (row) => rows?.getRow(row)?.ia === BooleanNumber.FALSE;
}
