import { LAST_COLUMN, LAST_ROW, type Area } from "./area";
import type { FilterCriteria, SheetExtras, TableFacts } from "./extras";
import type { PageSetup } from "./page-setup";
import { shiftedArea, shiftOf, type Shift } from "./shift";
import type { Change, Sheet } from "./workbook";

/** Moves print areas, print titles, tables, filters, links, bindings and validations with the cells they lie on. ASSUMPTION: as by hand; it is not documented. */
export function moveExtras(change: Change, sheets: readonly Sheet[]): void {
  if (change.kind !== "structure") return;
  const shift = shiftOf(change.change, change.area, change.direction);
  const sheet = sheets.find(({ id }) => id === change.sheetId);
  if (shift && sheet) move(sheet.extras, shift);
}

function move(extras: SheetExtras, shift: Shift): void {
  if (extras.tables) extras.tables = extras.tables.flatMap((table) => movedTable(table, shift));
  if (extras.validations)
    extras.validations = extras.validations.flatMap((validation) => {
      const areas = validation.areas.flatMap((area) => shiftedArea(area, shift) ?? []);
      return areas.length === 0 ? [] : [{ ...validation, areas }];
    });
  if (extras.bindings)
    extras.bindings = extras.bindings.flatMap((binding) => {
      const area = shiftedArea(binding.area, shift);
      return area ? [{ ...binding, area }] : [];
    });
  if (extras.links)
    extras.links = extras.links.flatMap((link) => {
      const area = shiftedArea(link.area, shift);
      return area ? [{ ...link, area }] : [];
    });
  if (extras.filter) {
    const area = shiftedArea(extras.filter.area, shift);
    if (area)
      extras.filter = { area, criteria: movedCriteria(extras.filter.criteria, extras.filter.area, shift) };
    else delete extras.filter;
  }
  if (extras.page) extras.page = movedPage(extras.page, shift);
}

function movedTable(table: TableFacts, shift: Shift): readonly TableFacts[] {
  const area = shiftedArea(table.area, shift);
  if (!area) return [];
  return [
    {
      ...table,
      area,
      ...(table.criteria ? { criteria: movedCriteria(table.criteria, table.area, shift) } : {}),
    },
  ];
}

/** A column takes its criterion along. */
function movedCriteria(criteria: FilterCriteria, area: Area, shift: Shift): FilterCriteria {
  const first = shiftedArea(area, shift)?.left ?? area.left;
  const moved: (FilterCriteria[number] | undefined)[] = [];
  for (const [index, criterion] of criteria.entries()) {
    const column = area.left + index;
    const at = shiftedArea({ ...area, left: column, right: column }, shift);
    if (at) moved[at.left - first] = criterion;
  }
  return Array.from(moved, (criterion) => criterion ?? null);
}

function movedPage(page: PageSetup, shift: Shift): PageSetup {
  const rows = page.titleRows && shiftedArea(page.titleRows, shift);
  const columns = page.titleColumns && shiftedArea(page.titleColumns, shift);
  return {
    ...page,
    areas: page.areas.flatMap((area) => shiftedArea(area, shift) ?? []).map(withinSheet),
    titleRows: rows && { ...rows, left: 0, right: LAST_COLUMN },
    titleColumns: columns && { ...columns, top: 0, bottom: LAST_ROW },
  };
}

const withinSheet = (area: Area): Area => ({
  ...area,
  bottom: Math.min(area.bottom, LAST_ROW),
  right: Math.min(area.right, LAST_COLUMN),
});
