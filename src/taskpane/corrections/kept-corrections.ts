import { keepSetting, readSetting } from "../../excel";
import { NO_CORRECTIONS, type Corrections } from "../../plan";
import { periodTyped } from "./period-text";

/** The units of money that a person may choose from. */
export const UNITS: readonly NonNullable<Corrections["moneyUnit"]>[] = [
  "dong",
  "thousand-dong",
  "million-dong",
  "billion-dong",
];

/** Two choices kept for a sheet of a workbook, in the person's browser and never in the file. */
const nameOf = (kind: "period" | "money-unit", workbook: string, sheetId: string): string =>
  `${kind}.${workbook}.${sheetId}`;

/** What was chosen for a sheet before; as the table has it where nothing was, or what is kept means nothing. */
export function readCorrections(workbook: string, sheetId: string): Corrections {
  const period = periodTyped(readSetting(nameOf("period", workbook, sheetId)) ?? "");
  const unit = readSetting(nameOf("money-unit", workbook, sheetId));
  const moneyUnit = UNITS.find((one) => one === unit) ?? null;
  return period === "unclear" ? { ...NO_CORRECTIONS, moneyUnit } : { period, moneyUnit };
}

/** Keeps the choice for the next time; nowhere where the workbook is not known. */
export function keepCorrections(
  workbook: string | null,
  sheetId: string,
  { period, moneyUnit }: Corrections,
): void {
  if (workbook === null) return;
  const years = period === null ? null : `${String(period.from)}-${String(period.to)}`;
  keepSetting(nameOf("period", workbook, sheetId), years);
  keepSetting(nameOf("money-unit", workbook, sheetId), moneyUnit);
}
