import {
  cellAt,
  Decimal,
  groupedFormat,
  mergeAt,
  type CellContent,
  type Column,
  type NewCell,
  type Plan,
} from "../../../plan";
import { isDateFormat } from "../../../read";
import { numberContent, slidFormula } from "../../../sums";
import type { NewLine } from "../lines/new-line";
import { labelPlaces } from "./label-places";
import { taskContent, taskName } from "./task-words";

/** What a new row says beside what its task does. */
export interface LineWords {
  /** Its number as it is written; null for none. */
  readonly label: string | null;
  /** What a row with the sum of a new category is called. */
  readonly sumLabel: string;
  /** What a column holds that others count on: a sum of a new category, a share of the total. */
  readonly counted: (column: Column) => CellContent | null;
  /** A formula of the row it is like, as it reads in the new row. */
  readonly formula: (formula: string) => string;
}

/** The cells of a new row: what the task says, and the formulas of the row it is like. */
export function cellsOf(
  plan: Plan,
  line: NewLine,
  { label, sumLabel, counted, formula }: LineWords,
): readonly NewCell[] {
  const { content, like } = line;
  const places = labelPlaces(plan, line);
  const name = nameOf(plan, line, sumLabel);
  return plan.columns.flatMap((column): readonly NewCell[] => {
    if (isInMerge(plan, line, column)) return [];
    const own = cellAt(plan.grid, { row: like.row, column: column.column });
    const inName = places.names.includes(column.column);
    const given = ((): CellContent | null => {
      if (inName) {
        const before = label !== null && places.number !== null && places.names.includes(places.number);
        return { type: "text", text: before ? `${label} ${name}` : name };
      }
      if (column.column === places.number) return label === null ? null : numberContent(plan, null, label);
      if (content.kind === "task" && own.formula !== null)
        return { type: "formula", formula: formula(own.formula) };
      return counted(column) ?? (content.kind === "task" ? taskContent(plan, column, content.task) : null);
    })();
    return given === null
      ? []
      : [{ column: column.column, content: given, format: formatFor(given, own.format) }];
  });
}

/** A cell that reaches over several rows reaches over a new one between them too: it says the same of it. */
function isInMerge({ grid }: Plan, { above }: NewLine, { column }: Column): boolean {
  const merge = mergeAt(grid, { row: above, column });
  return merge !== null && merge.top < above;
}

function nameOf(plan: Plan, { content }: NewLine, sumLabel: string): string {
  switch (content.kind) {
    case "task":
      return taskName(plan, content.task);
    case "category":
      return content.name;
    case "subtotal":
      return sumLabel;
  }
}

/** A cell formatted as text would keep a number as text, one formatted as a date would show another. */
function formatFor(content: CellContent, own: string): string | null {
  if (content.type !== "number") return null;
  if (isDateFormat(own)) return "General";
  return own === "@" ? groupedFormat(new Decimal(content.number).decimalPlaces()) : null;
}

/** A formula of a row, slid down to a new one. */
export function slid(moved: (formula: string) => string, down: number): (formula: string) => string {
  return (formula) => slidFormula(moved(formula), down, 0);
}
