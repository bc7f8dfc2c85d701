import {
  IUniverInstanceService,
  LocaleType,
  Tools,
  Univer,
  UniverInstanceType,
  type IWorkbookData,
} from "@univerjs/core";
import { UniverFormulaEnginePlugin } from "@univerjs/engine-formula";
import { UniverSheetsPlugin } from "@univerjs/sheets";
import { UniverSheetsConditionalFormattingPlugin } from "@univerjs/sheets-conditional-formatting";
import { UniverSheetsFormulaPlugin } from "@univerjs/sheets-formula";
import { UniverSheetsNumfmtPlugin } from "@univerjs/sheets-numfmt";

/** A Univer without a screen that holds one workbook; the snapshot stays as it is. */
export function createHeadlessUniver(snapshot: Partial<IWorkbookData>): Univer {
  const univer = new Univer({ locale: LocaleType.EN_US, locales: { [LocaleType.EN_US]: {} } });
  univer.registerPlugin(UniverFormulaEnginePlugin);
  univer.registerPlugin(UniverSheetsPlugin);
  univer.registerPlugin(UniverSheetsFormulaPlugin);
  univer.registerPlugin(UniverSheetsNumfmtPlugin);
  univer.registerPlugin(UniverSheetsConditionalFormattingPlugin);
  const book = univer.createUnit(UniverInstanceType.UNIVER_SHEET, Tools.deepClone(snapshot));
  // Without a screen nobody focuses the workbook, and undo acts on the focused one.
  univer.__getInjector().get(IUniverInstanceService).focusUnit(book.getUnitId());
  return univer;
}
