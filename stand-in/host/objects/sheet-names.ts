import type { Sheet, Workbook } from "../../workbook";
import { excelError, invalidArgument } from "../excel-error";

/** Excel's limit ("The name must be fewer than 32 characters"). */
const LONGEST = 31;
const FORBIDDEN = /[\\/?*[\]:\u0000-\u001f]/;
/** Excel keeps this name for itself. */
const RESERVED = "history";

/** A name that a sheet may have. ASSUMPTION: every breach of the rules for names is an InvalidArgument. */
export function sheetName(value: unknown, member: string): string {
  if (typeof value !== "string" || value === "" || value.length > LONGEST) throw invalidArgument(member);
  if (FORBIDDEN.test(value) || value.startsWith("'") || value.endsWith("'")) throw invalidArgument(member);
  if (value.toLowerCase() === RESERVED) throw invalidArgument(member);
  return value;
}

/** The name of a sheet that is being added: one that is taken, in whatever case, is an ItemAlreadyExists. */
export function freeName(value: unknown, workbook: Workbook, member: string): string {
  const name = sheetName(value, member);
  if (sheetNamed(name, workbook)) throw excelError("ItemAlreadyExists", member);
  return name;
}

/** By name, in any case. */
export function sheetNamed(name: string, workbook: Workbook): Sheet | undefined {
  const wanted = name.toLowerCase();
  return workbook.sheets().find((sheet) => sheet.name.toLowerCase() === wanted);
}

/** ASSUMPTION: the first "Sheet1", "Sheet2", … that is free; the documentation says only that Excel finds a name. */
export function nextName(workbook: Workbook): string {
  let number = 1;
  while (sheetNamed(`Sheet${String(number)}`, workbook)) number += 1;
  return `Sheet${String(number)}`;
}
