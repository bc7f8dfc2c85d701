import type ExcelJS from "exceljs";
import type { Sheet } from "../../workbook";

const STATES = { Visible: "visible", Hidden: "hidden", VeryHidden: "veryHidden" } as const;

/**
 * Gives the file the sheets of the workbook, in their order and by their names.
 * @returns the file's sheet of each of the workbook's, by its id
 */
export function arrangeSheets(
  file: ExcelJS.Workbook,
  then: readonly Sheet[],
  now: readonly Sheet[],
): ReadonlyMap<string, ExcelJS.Worksheet> {
  const kept = new Map(
    file.worksheets.map((worksheet, index): [string, ExcelJS.Worksheet] => [
      then[index]?.id ?? "",
      worksheet,
    ]),
  );
  const places = new Map<string, ExcelJS.Worksheet>();
  const ids = new Set(now.map(({ id }) => id));
  for (const [id, worksheet] of kept) if (!ids.has(id)) file.removeWorksheet(worksheet.id);
  // Names that change places would meet: all step aside first.
  for (const [index, { id, name }] of now.entries()) {
    const worksheet = kept.get(id);
    if (worksheet && worksheet.name !== name) worksheet.name = `~${String(index)}~`;
  }
  for (const [index, { id, name, visibility }] of now.entries()) {
    const worksheet = kept.get(id) ?? file.addWorksheet(name);
    if (worksheet.name !== name) worksheet.name = name;
    worksheet.state = STATES[visibility];
    // The library's types do not show where it keeps the order of tabs.
    Object.assign(worksheet, { orderNo: index + 1 });
    places.set(id, worksheet);
  }
  return places;
}
