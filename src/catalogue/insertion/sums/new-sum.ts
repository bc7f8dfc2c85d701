import { cellAt, type CellContent, type Column, Decimal, type Plan } from "../../../plan";
import { sumFormula } from "../../../sums";
import { amountContent } from "../cells/task-words";
import type { NewLine } from "../lines/new-line";
import type { Positions } from "../positions";
import { addedUnder, isWithin } from "./scope";

/** The sum that a new category, or the row that states its sum, has of its new tasks: a formula or a figure as the category beside it. */
export function newSum(
  plan: Plan,
  line: NewLine,
  lines: readonly NewLine[],
  positions: Positions,
  column: Column,
): CellContent | null {
  const of = sumOwner(line);
  const like = cellAt(plan.grid, { row: line.like.row, column: column.column });
  if (of === null) return null;
  if (like.formula !== null) {
    const own = lines.filter((one) => one.content.kind === "task" && isWithin(plan, one, of));
    const formula = sumFormula(own.map((one) => ({ row: positions.rowOf(one), column: column.column })));
    return formula === null ? null : { type: "formula", formula };
  }
  const stated = [...line.like.amounts].filter(([, { state }]) => state !== "blank");
  const added = addedUnder(plan, lines, of, column.column);
  if (stated.length === 0) return null;
  const isStated = stated.some(([at]) => at === column.column);
  return amountContent(plan, column, added ?? (isStated ? new Decimal(0) : undefined));
}

/** The new category that a new row states the sum of; null for a task. */
function sumOwner(line: NewLine): NewLine | null {
  if (line.content.kind === "category") return line;
  return line.content.kind === "subtotal" ? (line.parent as NewLine) : null;
}

/** The rows that may state the sum of a new category: its own, and those made for it alone. */
export function sumLines(category: NewLine, lines: readonly NewLine[]): readonly NewLine[] {
  return [
    category,
    ...lines.filter(({ parent, content }) => parent === category && content.kind === "subtotal"),
  ];
}
