import type { Area, DefinedName, Sheet } from "../../workbook";
import { parseAddress } from "../addresses";
import { invalidArgument } from "../excel-error";
import type { HostContext } from "../host-context";
import type { HostObject } from "../kind";
import { areaNamed } from "./arguments";
import { rangeObject } from "./handles";
import { sheetNamed } from "./sheet-names";

/** Names are told apart whatever their case; a sheet's own comes before the workbook's. */
export function nameFor(
  text: string,
  sheet: Sheet | null,
  { workbook }: HostContext,
): DefinedName | undefined {
  const wanted = text.toLowerCase();
  const named = workbook.names.all().filter(({ name }) => name.toLowerCase() === wanted);
  return named.find(({ sheetId }) => sheetId === sheet?.id) ?? named.find(({ sheetId }) => sheetId === null);
}

/** The cells that a name stands for; null where it stands for something else. */
export function cellsOf(
  { formula }: DefinedName,
  { workbook }: HostContext,
): { sheet: Sheet; area: Area } | null {
  const found = parseAddress(formula.slice(1));
  if (found?.sheet === undefined || found.sheet === null) return null;
  const sheet = sheetNamed(found.sheet, workbook);
  return sheet ? { sheet, area: found.area } : null;
}

/** What `getRange` takes: an address or a name. */
export function areaOrName(text: unknown, sheet: Sheet, context: HostContext, member: string): HostObject {
  if (typeof text !== "string" || parseAddress(text))
    return rangeObject(sheet, areaNamed(text, sheet, member));
  const name = nameFor(text, sheet, context);
  const cells = name && cellsOf(name, context);
  // ASSUMPTION: a name for cells of another sheet is refused.
  if (cells?.sheet.id !== sheet.id) throw invalidArgument(member);
  return rangeObject(sheet, cells.area);
}
