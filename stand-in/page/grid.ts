import {
  LocaleType,
  mergeLocales,
  ThemeService,
  Univer,
  UniverInstanceType,
  type IWorkbookData,
} from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import { UniverSheetsConditionalFormattingPlugin } from "@univerjs/sheets-conditional-formatting";
import { UniverSheetsConditionalFormattingUIPlugin } from "@univerjs/sheets-conditional-formatting-ui";
import conditionalEnUS from "@univerjs/sheets-conditional-formatting-ui/locale/en-US";
import conditionalViVN from "@univerjs/sheets-conditional-formatting-ui/locale/vi-VN";
import { UniverSheetsCorePreset } from "@univerjs/preset-sheets-core";
import enUS from "@univerjs/preset-sheets-core/locales/en-US";
import viVN from "@univerjs/preset-sheets-core/locales/vi-VN";
import { readTypingAsVietnamese } from "./typed/read-typing";
import { showDecimalCommas } from "./typed/show-decimals";

/** Excel's green for what is selected, from the palest. */
const EXCEL_GREEN = {
  50: "#e8f3ec",
  100: "#cfe7d8",
  200: "#a5d3b7",
  300: "#74ba90",
  400: "#419d69",
  500: "#1c854a",
  600: "#107c41",
  700: "#0e6a38",
  800: "#0b562d",
  900: "#084022",
};

export interface GridOptions {
  readonly language: string;
  readonly dark: boolean;
}

/** Shows a workbook in Univer's grid, in the place of what `container` held. */
export function showGrid(
  container: HTMLElement,
  snapshot: IWorkbookData,
  { language, dark }: GridOptions,
): Univer {
  const vietnamese = language !== "en-US";
  const univer = new Univer({
    locale: vietnamese ? LocaleType.VI_VN : LocaleType.EN_US,
    locales: {
      [LocaleType.VI_VN]: mergeLocales(viVN, conditionalViVN),
      [LocaleType.EN_US]: mergeLocales(enUS, conditionalEnUS),
    },
    darkMode: dark,
  });
  const theme = univer.__getInjector().get(ThemeService);
  theme.setTheme({ ...theme.getCurrentTheme(), primary: EXCEL_GREEN });
  const preset = UniverSheetsCorePreset({ container, ribbonType: "simple", disableAutoFocus: true });
  for (const entry of preset.plugins) {
    if (Array.isArray(entry)) univer.registerPlugin(entry[0], entry[1]);
    else univer.registerPlugin(entry);
  }
  univer.registerPlugin(UniverSheetsConditionalFormattingPlugin);
  univer.registerPlugin(UniverSheetsConditionalFormattingUIPlugin);
  const api = FUniver.newAPI(univer);
  univer.createUnit(UniverInstanceType.UNIVER_SHEET, snapshot);
  if (vietnamese) {
    readTypingAsVietnamese(univer);
    showDecimalCommas(univer);
  }
  api.getActiveWorkbook()?.setNumfmtLocal(vietnamese ? "vi" : "en");
  return univer;
}
