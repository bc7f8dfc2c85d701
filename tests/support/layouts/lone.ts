import { Decimal } from "../../../src/plan";
import type { Choices } from "./choices";
import type { RandomPlan } from "./plan";
import { unitScale } from "./values";

/**
 * A plan of one task in a table with one amount, kept as text with a mark that parts thousands by one habit and decimals by
 * the workbook's: nobody can say what it is.
 */
export function withLoneAmount(
  plan: RandomPlan,
  { table, around }: Choices,
): { readonly plan: RandomPlan; readonly chosen: Choices } {
  const { columns, rows, values } = table;
  const unit = values.unit === "dong" ? "million-dong" : values.unit;
  const [task] = plan.groups.flat().flatMap(({ tasks }) => tasks);
  const [category] = plan.groups.flat();
  const thousands = new Decimal(1000 + ((task?.detail ?? 0) % 9) * 1000 + (task?.quantity ?? 0));
  const money = [thousands.dividedBy(unitScale(unit)), ...(task?.money ?? []).slice(1)];
  return {
    plan: {
      groups:
        task === undefined || category === undefined
          ? []
          : [[{ ...category, tasks: [{ ...task, money, components: [] }] }]],
    },
    chosen: {
      around: { ...around, statements: "none", envelope: "none" },
      second: null,
      table: {
        ...table,
        columns: { ...columns, money: "single", percentages: "none" },
        rows: { ...rows, subtotals: "none", total: "none", ofWhichBelow: "total" },
        values: {
          ...values,
          unit,
          amounts: values.workbook === "vi" ? "en-text" : "vi-text",
          thousands: "mark",
          carriesUnit: false,
        },
      },
    },
  };
}
