import { type CellRef, Decimal, type Grid, type Plan, type Row, type Words } from "../../../src/plan";
import { excelError, insertRows, nothing, put, putAll, text, figure } from "../../support/grid-edits";
import { CATEGORIES } from "../../support/layouts/words";
import { amountColumns, moneyColumns } from "../../../src/sums";
import {
  choosing,
  columnOf,
  knownAmounts,
  mutation,
  plainTasks,
  rowsOf,
  type Mutation,
  type Planted,
  type Site,
} from "./mutation";

/** Names in a cell of their own. */
type Named = Row & { readonly name: Words };

function named(rows: readonly Row[]): readonly Named[] {
  return rows.filter(
    (row): row is Named =>
      row.name !== null && row.name.text !== "" && !/^[\p{L}\d(]{1,4}[.)]/u.test(row.name.text),
  );
}

const oneCell = choosing({ rows: { category: "plain" } });
const bare = choosing({
  columns: { number: true },
  header: { again: false },
  rows: {
    category: "plain",
    subtotals: "none",
    total: "none",
    note: "none",
    ownTask: false,
    soleUnnumbered: false,
  },
  around: { signatures: "none" },
});

/** Two rows under one parent, the second below the first. */
function siblings({ pick }: Site, rows: readonly Row[]): readonly [Named, Named] | null {
  const second = pick(
    named(rows).filter((row) => named(rows).some((one) => one.parent === row.parent && one.row < row.row)),
  );
  const first =
    second === undefined
      ? undefined
      : pick(named(rows).filter((one) => one.parent === second.parent && one.row < second.row));
  return first === undefined || second === undefined ? null : [first, second];
}

function copied(grid: Grid, from: CellRef, to: CellRef): Grid {
  const at = <T>(cells: readonly (readonly T[])[], none: T): T => cells[from.row]?.[from.column] ?? none;
  return put(grid, to, {
    value: at(grid.values, null),
    text: at(grid.texts, ""),
    format: at(grid.formats, "General"),
  });
}

function duplicateTask(site: Site): Planted | null {
  const pair = siblings(site, plainTasks(site.plan));
  if (pair === null) return null;
  const [first, second] = pair;
  const columns = site.plan.columns.filter(({ role }) =>
    ["name", "unit", "quantity", "time", "beneficiary", "place"].includes(role),
  );
  const grid = columns.reduce(
    (on, { column }) => copied(on, { row: first.row, column }, { row: second.row, column }),
    site.grid,
  );
  return { grid, at: second.name.cell };
}

/** The header of a plan typed again above a row. */
function headerAgain({ grid, plan, pick }: Site): Planted | null {
  const row = pick(plainTasks(plan).slice(1));
  if (row === undefined) return null;
  const count = plan.headerRows.length;
  let on = insertRows(grid, row.row, count);
  for (const [step, from] of plan.headerRows.entries())
    for (let column = plan.range.left; column <= plan.range.right; column++)
      on = copied(on, { row: from, column }, { row: row.row + step, column });
  return { grid: on, at: { row: row.row, column: plan.range.left } };
}

/** A new category as the last row of a table. */
function emptyCategory({ grid, plan, pick }: Site): Planted | null {
  const [number, name] = [columnOf(plan, "number"), columnOf(plan, "name")];
  const last = rowsOf(plan, "category")
    .filter((row) => row.parent === null)
    .at(-1);
  const used = new Set(plan.rows.map((row) => row.name?.text));
  const words = pick(CATEGORIES.filter((one) => !used.has(one)));
  if (number === undefined || name === undefined || last?.number?.style !== "roman" || words === undefined)
    return null;
  const row = plan.range.bottom + 1;
  const next = ["", "I", "II", "III", "IV", "V", "VI", "VII", "VIII"][(last.number.value ?? 0) + 1] ?? "";
  const at = { row, column: name.column };
  return {
    grid: putAll(grid, [
      [{ row, column: number.column }, text(next)],
      [at, text(words)],
    ]),
    at,
  };
}

/** A new task above the first category. */
function taskAbove({ grid, plan }: Site): Planted | null {
  const [first] = plan.rows.filter(({ kind }) => kind === "category");
  const [name, unit, quantity] = [columnOf(plan, "name"), columnOf(plan, "unit"), columnOf(plan, "quantity")];
  if (first === undefined || name === undefined || unit === undefined || quantity === undefined) return null;
  const row = first.row;
  const at = { row, column: name.column };
  const one = figure(grid, new Decimal(1));
  return {
    grid: putAll(insertRows(grid, row, 1), [
      [at, text("Khảo sát thị trường trong nước")],
      [{ row, column: unit.column }, text("Đợt")],
      [{ row, column: quantity.column }, one],
      ...amountColumns(plan).map(({ column }) => [{ row, column }, text("-")] as const),
    ]),
    at,
  };
}

/** The amounts of one column merged over two tasks, the lower one having been blank. */
function mergedAmounts({ grid, plan, pick }: Site): Planted | null {
  const tasks = plainTasks(plan);
  const upper = pick(tasks.filter(({ row }) => tasks.some((one) => one.row === row + 1)));
  const column = pick(amountColumns(plan));
  if (upper === undefined || column === undefined) return null;
  const at = { row: upper.row, column: column.column };
  const merge = { top: at.row, bottom: at.row + 1, left: at.column, right: at.column };
  const on = put(grid, { ...at, row: at.row + 1 }, nothing);
  return { grid: { ...on, merges: [...(on.merges ?? []), merge] }, at };
}

function hiddenRow({ grid, plan, pick }: Site): Planted | null {
  const row = pick(plan.rows.filter((one) => one.kind !== "note" && knownAmounts([one]).length > 0));
  const [first] = row === undefined ? [] : knownAmounts([row]);
  return first === undefined
    ? null
    : { grid: { ...grid, hiddenRows: new Set([first.cell.row]) }, at: first.cell };
}

function hiddenColumn({ grid, plan, pick }: Site): Planted | null {
  const column = pick(amountColumns(plan));
  const first = knownAmounts(plan.rows.filter(({ kind }) => kind !== "note")).find(
    ({ cell }) => cell.column === column?.column,
  );
  return first === undefined
    ? null
    : { grid: { ...grid, hiddenColumns: new Set([first.cell.column]) }, at: first.cell };
}

function renamed(change: (name: string) => string, rows: (plan: Plan) => readonly Row[]): Mutation["plant"] {
  return ({ grid, plan, pick }) => {
    const row = pick(named(rows(plan)).filter(({ name }) => change(name.text) !== name.text));
    return row === undefined
      ? null
      : { grid: put(grid, row.name.cell, text(change(row.name.text))), at: row.name.cell };
  };
}

/** Known categories with a letter too many, one too few, two swapped, or another mark. */
const MISSPELT = [
  "Hỗ trợ nâng cao năng lực quảnn lý",
  "Hợp tác quốc tế về khuyến côg",
  "Phát triển cụm công nghiệpp",
  "Hỗ trợ phát triển sản phẩm công nghiệp nông thôn tiêu bểiu",
  "Sản xuất sạch hờn trong nhà máy",
  "Mô hình trình diễm kỹ thuật",
  "Cung cấp thông tinn",
];

function misspelt({ grid, plan, pick }: Site): Planted | null {
  const row = pick(named(rowsOf(plan, "category")));
  const name = pick(MISSPELT);
  if (row === undefined || name === undefined) return null;
  return { grid: put(grid, row.name.cell, text(name)), at: row.name.cell };
}

const categories = (plan: Plan): readonly Row[] => rowsOf(plan, "category");

export const ofStructure: readonly Mutation[] = [
  mutation("table-not-found", "error", "the tables are taken away", ({ grid, sheet }) => {
    const inside = (row: number): boolean =>
      sheet.tables.some(({ range }) => row >= range.top && row <= range.bottom);
    const kept = <T>(rows: readonly (readonly T[])[], none: T): T[][] =>
      rows.map((cells, row) => cells.map((one) => (inside(row) ? none : one)));
    return {
      grid: { ...grid, values: kept(grid.values, null), texts: kept(grid.texts, ""), merges: null },
      at: null,
    };
  }),
  mutation(
    "duplicate-column",
    "error",
    "two agencies claim to be in the lead",
    ({ grid, plan, pick }) => {
      const [lead, partner] = [columnOf(plan, "lead"), columnOf(plan, "partner")];
      if (lead === undefined || partner === undefined) return null;
      const [from, to] = pick([[lead, partner] as const, [partner, lead] as const]) ?? [lead, partner];
      const at = from.header.column > to.header.column ? from.header : to.header;
      return { grid: put(grid, to.header, text(from.headings.at(-1) ?? "")), at };
    },
    {
      given: choosing({
        columns: { lead: true, partner: true, agencyTrap: false },
        header: { again: false, groups: "merged" },
        values: { repeats: "none" },
      }),
    },
  ),
  mutation(
    "duplicate-column",
    "error",
    "both sources are called the same",
    ({ grid, plan }) => {
      const [[state], [other]] = [moneyColumns(plan, "state"), moneyColumns(plan, "other")];
      if (state === undefined || other === undefined) return null;
      const at = state.header.column > other.header.column ? state.header : other.header;
      return { grid: put(grid, other.header, text(state.headings.at(-1) ?? "")), at };
    },
    {
      given: choosing({
        columns: { money: "grouped", budgets: 1, others: 1, percentages: "none" },
        header: { again: false, groups: "merged" },
      }),
    },
  ),
  mutation("cell-error", "error", "an Excel error in an amount", ({ grid, plan, pick }) => {
    const at = pick(knownAmounts(rowsOf(plan, "task", "subtask", "subtotal", "total")))?.cell;
    const error = pick(["#REF!", "#N/A", "#VALUE!", "#DIV/0!", "#NAME?"]);
    return at === undefined ? null : { grid: put(grid, at, excelError(error ?? "")), at };
  }),
  mutation(
    "cell-error",
    "error",
    "an Excel error in words",
    ({ grid, plan, pick }) => {
      const row = pick(plainTasks(plan));
      const at =
        row === undefined
          ? undefined
          : pick(
              [row.unit, row.quantity, row.time, row.lead].flatMap((field) =>
                field === null || field.text === "" ? [] : [field.cell],
              ),
            );
      return at === undefined ? null : { grid: put(grid, at, excelError("#REF!")), at };
    },
    { given: choosing({ values: { repeats: "none" } }) },
  ),
  mutation("category-unknown", "warning", "a letter of a category is typed twice", misspelt, {
    given: oneCell,
  }),
  mutation(
    "category-unknown",
    "info",
    "a category that nobody knows",
    renamed(() => "Chuyện khác hẳn", categories),
    { given: oneCell },
  ),
  mutation(
    "category-duplicate",
    "warning",
    "a category takes the name of one before",
    (site) => {
      const pair = siblings(site, rowsOf(site.plan, "category"));
      return pair === null
        ? null
        : { grid: put(site.grid, pair[1].name.cell, text(pair[0].name.text)), at: pair[1].name.cell };
    },
    { given: choosing({ header: { again: false }, rows: { category: "plain" } }) },
  ),
  mutation("category-empty", "warning", "a category without tasks comes last", emptyCategory, {
    given: bare,
  }),
  mutation(
    "task-name-missing",
    "error",
    "the name of a task is taken away",
    ({ grid, plan, pick }) => {
      const at = pick(named(plainTasks(plan)))?.name.cell;
      return at === undefined ? null : { grid: put(grid, at, nothing), at };
    },
    { given: choosing({ columns: { number: true } }) },
  ),
  mutation("task-duplicate", "warning", "a task is typed twice", duplicateTask, {
    given: choosing({ header: { again: false }, values: { repeats: "none" } }),
  }),
  mutation("task-outside-category", "warning", "a task above the first category", taskAbove, {
    given: choosing({
      columns: { combined: false, number: true, time: false, lead: false },
      rows: { category: "plain", subtotals: "none", total: "none", ownTask: false, note: "none" },
    }),
  }),
  mutation("merged-cells", "warning", "an amount merged over two tasks", mergedAmounts, {
    given: choosing({ around: { mergesAsked: true } }),
  }),
  mutation("hidden-rows", "warning", "a row with amounts is hidden", hiddenRow),
  mutation("hidden-rows", "warning", "a column with amounts is hidden", hiddenColumn, {
    given: choosing({}),
  }),
  mutation("repeated-header", "info", "the header is typed again", headerAgain, {
    given: choosing({
      header: { again: false, columnNumbers: "none", groups: "merged" },
      values: { repeats: "none" },
    }),
  }),
  mutation(
    "text-encoding",
    "warning",
    "letters parted from their marks",
    renamed(
      (name) => name.normalize("NFD"),
      (plan) => rowsOf(plan, "task"),
    ),
  ),
  mutation(
    "text-encoding",
    "warning",
    "a name in TCVN3",
    renamed(
      () => "TËp huÊn khëi sù doanh nghiÖp",
      (plan) => rowsOf(plan, "task"),
    ),
  ),
];
