import { LocaleType, mergeLocales, Univer, UniverInstanceType, type IWorkbookData } from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import { UniverSheetsCorePreset } from "@univerjs/preset-sheets-core";
import enUS from "@univerjs/preset-sheets-core/locales/en-US";
import viVN from "@univerjs/preset-sheets-core/locales/vi-VN";

/** Shows a workbook in Univer's grid, in the place of what `container` held. */
export function showGrid(container: HTMLElement, snapshot: IWorkbookData, language: string): Univer {
  const vietnamese = language !== "en-US";
  const univer = new Univer({
    locale: vietnamese ? LocaleType.VI_VN : LocaleType.EN_US,
    locales: { [LocaleType.VI_VN]: mergeLocales(viVN), [LocaleType.EN_US]: mergeLocales(enUS) },
    darkMode: matchMedia("(prefers-color-scheme: dark)").matches,
  });
  const preset = UniverSheetsCorePreset({ container, ribbonType: "simple", disableAutoFocus: true });
  for (const entry of preset.plugins) {
    if (Array.isArray(entry)) univer.registerPlugin(entry[0], entry[1]);
    else univer.registerPlugin(entry);
  }
  // Puts the packages' commands in reach of the workbook that wraps this Univer.
  FUniver.newAPI(univer);
  univer.createUnit(UniverInstanceType.UNIVER_SHEET, snapshot);
  return univer;
}
