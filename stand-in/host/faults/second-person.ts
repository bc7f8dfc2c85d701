import { LAST_COLUMN, type Sheet, type Workbook } from "../../workbook";
import type { Host } from "../host";
import { nextName } from "../objects/sheet-names";
import { NOTHING_ALLOWED } from "../objects/sheet-protection";
import { atRequest } from "./at-request";
import type { Arm, FaultOptions, ForeignCell } from "./fault";

/** Another person does something before the k-th request is carried out. */
export const before =
  (act: (workbook: Workbook, sheet: Sheet, options: FaultOptions) => void): Arm =>
  (host, options) =>
    atRequest(host, options.at ?? 1, (body, next) => {
      host.asSecondPerson(() => {
        act(host.workbook, sheetOf(host, options), options);
      });
      return next(body);
    });

export const cellsChanged = before((_workbook, sheet, { cells }) => {
  const foreign = cells ?? greaterByOne(sheet);
  sheet.write(foreign.map(({ row, column, value }) => ({ row, column, content: { value } })));
});

export const sheetProtected = before((workbook, sheet, { password }) => {
  if (sheet.extras.lock) return;
  sheet.extras.lock = { options: NOTHING_ALLOWED, password: password ?? null };
  workbook.tell({ kind: "protected", sheetId: sheet.id, isProtected: true });
});

export const sheetRenamed = before((workbook, sheet, { name }) => {
  workbook.tabs.rename(sheet.id, name ?? nextName(workbook));
});

/** A workbook keeps a visible sheet: where there would be none a blank one comes first. */
export const sheetDeleted = before((workbook, sheet) => {
  const others = workbook
    .sheets()
    .filter(({ id, visibility }) => id !== sheet.id && visibility === "Visible");
  if (others.length === 0) workbook.tabs.add(nextName(workbook));
  workbook.tabs.remove(sheet.id);
});

export const sheetMoved = before((workbook, sheet, { position }) => {
  const sheets = workbook.sheets();
  const isLast = sheets.at(-1)?.id === sheet.id;
  workbook.tabs.move(sheet.id, position ?? (isLast ? 0 : sheets.length - 1));
});

export const rowsInserted = before((_workbook, sheet, { rows = 1 }) => {
  sheet.insert({ top: 0, left: 0, bottom: rows - 1, right: LAST_COLUMN }, "Down");
});

/** ASSUMPTION: a workbook can become one for reading while a pane is open, as when its right to edit is taken away. */
export const workbookReadOnly = before((workbook) => {
  workbook.extras.readOnly = true;
});

function sheetOf({ workbook }: Host, { sheet: name }: FaultOptions): Sheet {
  if (name === undefined) return workbook.activeSheet();
  const found = workbook.sheets().find((sheet) => sheet.name === name);
  if (!found) throw new Error(`There is no sheet ${name} for the fault.`);
  return found;
}

/** The first number that stands in the sheet, so that sums no longer agree; A1 in a sheet without any. */
function greaterByOne(sheet: Sheet): readonly ForeignCell[] {
  const used = sheet.usedArea(true);
  if (used)
    for (let row = used.top; row <= used.bottom; row += 1)
      for (let column = used.left; column <= used.right; column += 1) {
        const { value, formula } = sheet.cell(row, column);
        if (typeof value === "number" && formula === null) return [{ row, column, value: value + 1 }];
      }
  return [{ row: 0, column: 0, value: 1 }];
}
