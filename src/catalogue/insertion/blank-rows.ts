import {
  cellAt,
  type CellRef,
  type NewCell,
  type Ordinal,
  type Plan,
  type Row,
  type SetCell,
  setCell,
} from "../../plan";
import { amountColumns, outline, partitions, sumFormula, sumTerms } from "../../sums";
import { cellsOf } from "./cells/cells";
import type { NewLine } from "./lines/new-line";
import type { NewTask, TaskToInsert } from "./new-task";
import type { Positions } from "./positions";

/** Tasks that stand in rows which the table keeps blank for them, and the table as if they did already. */
export interface FilledRows {
  readonly plan: Plan;
  /** The row of the snapshot of each such task. */
  readonly rowOf: ReadonlyMap<NewTask, number>;
  /** The tasks that need rows of their own. */
  readonly rest: readonly TaskToInsert[];
}

/**
 * A category of a form that has not been filled in has one blank row below it, with the formats of tasks: the first task of the
 * category stands there.
 */
export function intoBlankRows(plan: Plan, tasks: readonly TaskToInsert[]): FilledRows {
  const rowOf = new Map<NewTask, number>();
  const filled = new Map<number, Row>();
  const rest = tasks.filter(({ task, place }) => {
    if (place.kind !== "under" || filled.has(place.category)) return true;
    const row = blankRowUnder(plan, place.category);
    if (row === null) return true;
    filled.set(place.category, row);
    rowOf.set(task, row.row);
    return false;
  });
  if (filled.size === 0) return { plan, rowOf, rest };
  const rows = [...plan.rows, ...filled.values()].sort((a, b) => a.row - b.row);
  return { plan: { ...plan, rows }, rowOf, rest };
}

/** Whether a row is one of those. */
export function isBlank({ name }: Row): boolean {
  return name === null;
}

/** The edits that fill the blank rows; the formulas of a row add up its own amounts. */
export function fillBlankRows(
  { plan, rowOf }: FilledRows,
  lines: readonly NewLine[],
  positions: Positions,
): readonly SetCell[] {
  return [...rowOf].flatMap(([task, row]) => {
    const like = plan.rows.find((one) => one.row === row);
    if (like === undefined) return [];
    const line = { above: row, like, parent: null, last: null, content: { kind: "task", task } } as const;
    const cells = withTotals(
      plan,
      cellsOf(plan, line, {
        label: like.number?.text ?? null,
        sumLabel: "",
        counted: () => null,
        formula: (formula) => formula,
      }),
      positions.moved(row),
    );
    const own = cells.flatMap(
      ({ column, content, format }) => setCell(plan.grid, { row, column }, content, format) ?? [],
    );
    return [...own, ...categorySums(plan, like, lines, positions)];
  });
}

/** The sum that a category states once it has its first task, where the grand total counts on the category's cell. */
function categorySums(
  plan: Plan,
  first: Row,
  lines: readonly NewLine[],
  positions: Positions,
): readonly SetCell[] {
  const category = plan.rows.find(({ row }) => row === first.parent);
  if (category === undefined) return [];
  const rows = [
    positions.moved(first.row),
    ...lines.filter(({ parent }) => parent === category).map(positions.rowOf),
  ].sort((a, b) => a - b);
  return amountColumns(plan).flatMap(({ column }): readonly SetCell[] => {
    const cell = { row: category.row, column };
    const { value, formula } = cellAt(plan.grid, cell);
    const blank = formula === null && (value === null || value === "");
    if (!blank || !totalCounts(plan, cell)) return [];
    const sum = sumFormula(rows.map((row) => ({ row, column })));
    return sum === null ? [] : edited(setCell(plan.grid, cell, { type: "formula", formula: sum }));
  });
}

function totalCounts(plan: Plan, { row, column }: CellRef): boolean {
  return plan.rows.some((total) => {
    const { formula } = cellAt(plan.grid, { row: total.row, column });
    if (total.kind !== "total" || formula === null) return false;
    return sumTerms(formula)?.some(({ top, bottom }) => top <= row && row <= bottom) === true;
  });
}

function edited(edit: SetCell | null): readonly SetCell[] {
  return edit === null ? [] : [edit];
}

/** The cells of a new row with the totals of the row as formulas, as forms have them. */
export function withTotals(plan: Plan, cells: readonly NewCell[], row: number): readonly NewCell[] {
  const formulas = new Map(
    partitions(plan).flatMap(({ whole, parts }) => {
      const formula = sumFormula(parts.map(({ column }): CellRef => ({ row, column })));
      return formula === null ? [] : [[whole.column, formula] as const];
    }),
  );
  return cells.map((cell) => {
    const formula = formulas.get(cell.column);
    return formula === undefined ? cell : { ...cell, content: { type: "formula", formula } };
  });
}

/** The blank row right below a category that holds nothing, as a task that is yet to be filled in; null where there is none. */
function blankRowUnder(plan: Plan, category: number): Row | null {
  const row = category + 1;
  const above = plan.rows.find((one) => one.row === category);
  if (above === undefined || outline(plan).under(category).length > 0 || row >= plan.range.bottom)
    return null;
  if (plan.rows.some((one) => one.row === row)) return null;
  for (let column = plan.range.left; column <= plan.range.right; column++) {
    const { value, formula } = cellAt(plan.grid, { row, column });
    if (formula !== null || (value !== null && value !== "")) return null;
  }
  return blankTask(plan, row, above);
}

function blankTask({ columns, range }: Plan, row: number, { row: parent, level }: Row): Row {
  const numbers = columns.find(({ role }) => role === "number");
  const number: Ordinal | null =
    numbers === undefined
      ? null
      : { cell: { row, column: numbers.column }, text: "1", style: "arabic", value: 1, path: [] };
  return {
    row,
    kind: "task",
    level: level + 1,
    parent,
    number,
    numberAtName: null,
    name: null,
    unit: null,
    quantity: null,
    textOfName: "",
    textOfUnit: "",
    isPlainlyCounted: false,
    total: null,
    amounts: new Map(),
    amountColumns: null,
    percentages: new Map(),
    time: null,
    lead: null,
    partner: null,
    beneficiary: null,
    place: null,
    note: null,
    cell: { row, column: range.left },
  };
}
