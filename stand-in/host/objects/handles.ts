import type { Area, Sheet } from "../../workbook";
import { HostObject } from "../kind";

/** A range: cells of one sheet. */
export interface RangeSelf {
  readonly sheet: Sheet;
  readonly area: Area;
}

/** Several ranges of one sheet. */
export interface AreasSelf {
  readonly sheet: Sheet;
  readonly areas: readonly Area[];
}

export interface SettingSelf {
  readonly key: string;
}

// Every object is made here, so that each stands with the self of its kind.
export const workbookObject = (): HostObject => new HostObject("Workbook", null);
export const worksheetsObject = (): HostObject => new HostObject("WorksheetCollection", null);
export const worksheetObject = (sheet: Sheet): HostObject => new HostObject("Worksheet", sheet);
export const applicationObject = (): HostObject => new HostObject("Application", null);
export const cultureObject = (): HostObject => new HostObject("CultureInfo", null);
export const numberFormatObject = (): HostObject => new HostObject("NumberFormatInfo", null);
export const settingsObject = (): HostObject => new HostObject("SettingCollection", null);
export const settingObject = (key: string): HostObject =>
  new HostObject("Setting", { key } satisfies SettingSelf);
export const rangeObject = (sheet: Sheet, area: Area): HostObject =>
  new HostObject("Range", { sheet, area } satisfies RangeSelf);
export const rangeAreasObject = (sheet: Sheet, areas: readonly Area[]): HostObject =>
  new HostObject("RangeAreas", { sheet, areas } satisfies AreasSelf);
export const rangesObject = (self: AreasSelf): HostObject => new HostObject("RangeCollection", self);
