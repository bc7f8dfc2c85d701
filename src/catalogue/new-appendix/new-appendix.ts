import type { CellContent, CellRange, MoneyUnit, NewSheet, NewSheetRow, Period } from "../../plan";
import { roman } from "../../sums";
import wording from "./wording.json";

/** What a person wants to begin. */
export interface AppendixWish {
  readonly kind: "annual-plan" | "programme";
  readonly period: Period;
  readonly moneyUnit: Exclude<MoneyUnit, "unknown">;
  /** The names of its categories, in their order. */
  readonly categories: readonly string[];
}

const BLANK: CellContent = { type: "blank" };
const words = (text: string): CellContent => ({ type: "text", text });

/** The rows of the sheet, from 0: appendix, title, subtitle, unit, and the two of the header. */
const HEADER: Rows = { top: 4, bottom: 5 };
interface Rows {
  readonly top: number;
  readonly bottom: number;
}

/**
 * An empty appendix in the standard form: title, the categories with a blank row each for their first task, and a grand total
 * that counts on the categories' cells, which state their sums once they have tasks.
 * @throws RangeError without categories
 */
export function newAppendix(wish: AppendixWish): NewSheet {
  const { categories } = wish;
  if (categories.length === 0) throw new RangeError("an appendix needs a category");
  const { columns } = wording;
  const last = columns.length - 1;
  const period = periodText(wish.period);
  const fill = (text: string): string =>
    text.replace("{period}", period).replace("{unit}", wording.moneyUnits[wish.moneyUnit]);
  const categoryRows = categories.map((_, at) => HEADER.bottom + 1 + at * 2);
  const total = HEADER.bottom + 1 + categories.length * 2;
  const rows: readonly NewSheetRow[] = [
    { look: "title", cells: [words(wording.appendix)] },
    { look: "title", cells: [words(fill(wording.title[wish.kind]))] },
    { look: "subtitle", cells: [words(wording.subtitle)] },
    { look: "unit", cells: [words(fill(wording.unit))] },
    { look: "header", cells: columns.map(({ heading, group }) => words(group ?? heading)) },
    {
      look: "header",
      cells: columns.map(({ heading, group }) => (group === undefined ? BLANK : words(heading))),
    },
    ...categories.flatMap((name, at): readonly NewSheetRow[] => [
      { look: "category", cells: [words(roman(at + 1)), words(name)] },
      { look: "task", cells: [] },
    ]),
    { look: "total", cells: columns.map((column, at) => totalCell(column, at, categoryRows)) },
  ];
  return {
    name: fill(wording.sheetName),
    columns: columns.map(({ width, align, format }) => ({ width, align: alignment(align), format })),
    rows,
    merges: [...across(4, last), ...headerMerges()],
    titleRows: HEADER,
    lined: { top: HEADER.top, left: 0, bottom: total, right: last },
  };
}

function totalCell(
  { group }: { readonly group?: string },
  at: number,
  categories: readonly number[],
): CellContent {
  if (at === 1) return words(wording.total);
  if (group === undefined) return BLANK;
  const letter = String.fromCharCode("A".charCodeAt(0) + at);
  return { type: "formula", formula: `=${categories.map((row) => `${letter}${String(row + 1)}`).join("+")}` };
}

/** The rows above the header, each over the whole width. */
function across(count: number, right: number): readonly CellRange[] {
  return Array.from({ length: count }, (_, row) => ({ top: row, bottom: row, left: 0, right }));
}

/** Headings over both rows, and groups over their columns. */
function headerMerges(): readonly CellRange[] {
  const { columns } = wording;
  return columns.flatMap(({ group }, at): readonly CellRange[] => {
    if (group === undefined) return [{ ...HEADER, left: at, right: at }];
    if (columns[at - 1]?.group === group) return [];
    const after = columns.findIndex((column, next) => next > at && column.group !== group);
    return [
      { top: HEADER.top, bottom: HEADER.top, left: at, right: (after === -1 ? columns.length : after) - 1 },
    ];
  });
}

function periodText({ from, to }: Period): string {
  return from === to ? String(from) : `${String(from)} - ${String(to)}`;
}

function alignment(align: string): "left" | "center" | "right" {
  return align === "left" || align === "right" ? align : "center";
}
