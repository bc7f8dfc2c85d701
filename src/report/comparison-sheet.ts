import { formatMessage, LANGUAGES, texts, type Language } from "../locales";
import {
  groupedFormat,
  type CellContent,
  type CellRange,
  type Decimal,
  type NewSheet,
  type NewSheetColumn,
  type NewSheetRow,
  type Plan,
} from "../plan";
import type { CategoryLeft, Comparison, Left, Remaining, Spent, TaskLeft } from "../programme";

/** What each task is told by, in groups of columns. */
const MEASURES = ["quantity", "budget", "other"] as const;
/** The columns of each group. */
const PARTS = ["approved", "earlier", "plan", "left"] as const;
/** Before the groups: number, name, unit. */
const FIRST = 3;
const LAST = FIRST + MEASURES.length * PARTS.length - 1;
/** The rows of the header, from 0, after title, subtitle and unit. */
const HEADER = { top: 3, bottom: 4 };

const BLANK: CellContent = { type: "blank" };

/**
 * A sheet of its own that holds a plan against the programme: by category and task what was approved, what earlier years and this
 * plan take, and what is left. Money in the programme's unit. Figures are numbers, not formulas: it tells how things stood.
 */
export function comparisonSheet(comparison: Comparison, left: Remaining, language: Language): NewSheet {
  const { comparisonSheet: words } = texts(language);
  const { programme } = comparison.matching;
  const say = (text: string, data: Readonly<Record<string, string>> = {}): CellContent => ({
    type: "text",
    text: formatMessage(text, data, language),
  });
  const year = comparison.year === null ? "" : String(comparison.year);
  const name = formatMessage(year === "" ? words.name : words["name.year"], { year }, language);
  const rows: readonly NewSheetRow[] = [
    { look: "title", cells: [say(year === "" ? words.title : words["title.year"], { year })] },
    { look: "subtitle", cells: [say(programme.title)] },
    {
      look: "unit",
      cells: [say(words.unit, { unit: texts(language).pane[`money.${programme.moneyUnit}`] })],
    },
    {
      look: "header",
      cells: [
        say(words.number),
        say(words.task),
        say(words["task-unit"]),
        ...MEASURES.flatMap((measure) => [say(words[measure]), BLANK, BLANK, BLANK]),
      ],
    },
    {
      look: "header",
      cells: [BLANK, BLANK, BLANK, ...MEASURES.flatMap(() => PARTS.map((part) => say(words[part])))],
    },
    ...left.categories.flatMap((category, at) => categoryRows(category, at, left.tasks)),
    { look: "total", cells: [BLANK, say(words.total), BLANK, ...figures(left.whole)] },
  ];
  return {
    name,
    columns: columnsFor(left),
    rows,
    merges: [...[0, 1, 2].map((row) => ({ top: row, bottom: row, left: 0, right: LAST })), ...headerMerges()],
    titleRows: HEADER,
    lined: { top: HEADER.top, left: 0, bottom: rows.length - 1, right: LAST },
  };
}

function categoryRows(
  category: CategoryLeft,
  at: number,
  tasks: readonly TaskLeft[],
): readonly NewSheetRow[] {
  const own = tasks.filter(({ task }) => sameCategory(task.category, category.category));
  return [
    {
      look: "category",
      cells: [
        { type: "text", text: String(at + 1) },
        { type: "text", text: category.category.join(" › ") },
        BLANK,
        ...figures(category),
      ],
    },
    ...own.map(({ task, ...left }, number): NewSheetRow => ({
      look: "task",
      cells: [
        { type: "text", text: `${String(at + 1)}.${String(number + 1)}` },
        { type: "text", text: task.name },
        task.unit === null ? BLANK : { type: "text", text: task.unit },
        ...figures(left),
      ],
    })),
  ];
}

function sameCategory(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((name, at) => name === b[at]);
}

function figures(left: Left<Spent>): readonly CellContent[] {
  return MEASURES.flatMap((measure) => PARTS.map((part) => figure(left[part][measure])));
}

function figure(amount: Decimal | null): CellContent {
  return amount === null ? BLANK : { type: "number", number: amount.toFixed() };
}

function columnsFor({ tasks }: Remaining): readonly NewSheetColumn[] {
  return [
    { width: 6, align: "center", format: "@" },
    { width: 40, align: "left", format: "@" },
    { width: 10, align: "center", format: "@" },
    ...MEASURES.flatMap((measure) => {
      const places = tasks.flatMap((task) => PARTS.map((part) => task[part][measure]?.decimalPlaces() ?? 0));
      const format = groupedFormat(Math.max(0, ...places));
      return PARTS.map((): NewSheetColumn => ({ width: 11, align: "right", format }));
    }),
  ];
}

/** Number, name and unit over both rows of the header, and each group over its columns. */
function headerMerges(): readonly CellRange[] {
  const single = [0, 1, 2].map((column) => ({ ...HEADER, left: column, right: column }));
  const groups = MEASURES.map((_, at) => {
    const first = FIRST + at * PARTS.length;
    return { top: HEADER.top, bottom: HEADER.top, left: first, right: first + PARTS.length - 1 };
  });
  return [...single, ...groups];
}

/** Whether a table is such a sheet's: it holds no plan of its own. */
export function isComparisonSheet({ title }: Plan): boolean {
  const text = title?.text ?? "";
  return LANGUAGES.some((language) => {
    const { title: bare, "title.year": dated } = texts(language).comparisonSheet;
    const [before = "", after = ""] = dated.split("{year}");
    return text.startsWith(bare) || (text.startsWith(before) && text.includes(after));
  });
}
