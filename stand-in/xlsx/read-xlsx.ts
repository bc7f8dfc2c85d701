import { LocaleType, type IWorkbookData } from "@univerjs/core";
import ExcelJS from "exceljs";
import { namesResource, rulesResource, type WorkbookExtras } from "../workbook";
import { DEFAULT_STYLE } from "./cell-style";
import { conditionalRules } from "./conditional-rules";
import { documentFacts } from "./document-facts";
import { fileNames } from "./file-names";
import { openPackage } from "./package-texts";
import { sheetExtras } from "./sheet-extras";
import { sheetSnapshot } from "./sheet-snapshot";
import { StyleTable } from "./style-table";
import { readXmlParts } from "./xml-parts";

/**
 * Bytes of an .xlsx file → what `univer.createUnit(UniverInstanceType.UNIVER_SHEET, …)` takes.
 * Not taken over: fonts within a text, validations, pictures, and conditional formats other than by a formula or a
 * number.
 */
export async function readXlsx(bytes: Uint8Array): Promise<IWorkbookData> {
  const file = new ExcelJS.Workbook();
  // The typed parameter is Node's Buffer; the library takes any bytes, also in the browser.
  await file.xlsx.load(bytes as unknown as ExcelJS.Buffer);
  const texts = await openPackage(bytes);
  const names = fileNames((await texts.text("xl/workbook.xml")) ?? "", idOf);
  const styles = new StyleTable();
  // A file need not say which sheet it was left on.
  const views = file.views as readonly ExcelJS.WorkbookView[] | undefined;
  const active = views?.[0]?.activeTab ?? 0;
  const sheets = file.worksheets.map((sheet, index) =>
    sheetSnapshot(sheet, idOf(index), styles, {
      active: index === active,
      date1904: file.properties.date1904,
      extras: sheetExtras(sheet, index, names.printed(index)),
    }),
  );
  return {
    id: "workbook",
    name: "",
    appVersion: "",
    locale: LocaleType.EN_US,
    styles: styles.all,
    defaultStyle: DEFAULT_STYLE,
    custom: {
      document: documentFacts(file),
      xmlParts: await readXmlParts(texts),
      // ASSUMPTION: a password of the file's own cannot be held against its hash here.
      ...(names.structureLocked ? { lock: { password: null } } : {}),
    } satisfies WorkbookExtras,
    resources: [
      namesResource(names.names),
      rulesResource(new Map(file.worksheets.map((sheet, index) => [idOf(index), conditionalRules(sheet)]))),
    ],
    sheetOrder: sheets.map(({ id }) => id),
    sheets: Object.fromEntries(sheets.map((sheet) => [sheet.id, sheet])),
  };
}

/** In the form that Excel gives to its own. */
const idOf = (index: number): string =>
  `{00000000-0001-0000-${index.toString(16).toUpperCase().padStart(4, "0")}-000000000000}`;
