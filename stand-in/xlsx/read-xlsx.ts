import { LocaleType, type IWorkbookData } from "@univerjs/core";
import ExcelJS from "exceljs";
import { DEFAULT_STYLE } from "./cell-style";
import { sheetSnapshot } from "./sheet-snapshot";
import { StyleTable } from "./style-table";

/**
 * Bytes of an .xlsx file → what `univer.createUnit(UniverInstanceType.UNIVER_SHEET, …)` takes.
 * Not taken over: fonts within a text, links, validations, conditional formats, names, page set-up, pictures.
 */
export async function readXlsx(bytes: Uint8Array): Promise<IWorkbookData> {
  const file = new ExcelJS.Workbook();
  // The typed parameter is Node's Buffer; the library takes any bytes, also in the browser.
  await file.xlsx.load(bytes as unknown as ExcelJS.Buffer);
  const styles = new StyleTable();
  // A file need not say which sheet it was left on.
  const views = file.views as readonly ExcelJS.WorkbookView[] | undefined;
  const active = views?.[0]?.activeTab ?? 0;
  const sheets = file.worksheets.map((sheet, index) =>
    sheetSnapshot(sheet, idOf(index), styles, {
      active: index === active,
      date1904: file.properties.date1904,
    }),
  );
  return {
    id: "workbook",
    name: "",
    appVersion: "",
    locale: LocaleType.EN_US,
    styles: styles.all,
    defaultStyle: DEFAULT_STYLE,
    sheetOrder: sheets.map(({ id }) => id),
    sheets: Object.fromEntries(sheets.map((sheet) => [sheet.id, sheet])),
  };
}

/** In the form that Excel gives to its own. */
const idOf = (index: number): string =>
  `{00000000-0001-0000-${index.toString(16).toUpperCase().padStart(4, "0")}-000000000000}`;
