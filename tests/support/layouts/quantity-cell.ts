import type { CellRef } from "../../../src/plan";
import { words, type Written } from "./canvas";
import type { TableChoices } from "./choices";
import { countedIn } from "./counted-in";
import type { Leaf } from "./leaf";
import type { Line } from "./lines";
import { fieldAt } from "./print";
import type { PlanTask } from "./plan";
import { quantityPrinted } from "./values";

/** Whether a task's quantity and unit stand in one cell though its table has a column for each. */
export function countsTogether({ variant }: PlanTask, { columns, values }: TableChoices): boolean {
  return values.counted !== "plain" && !columns.combined && variant % 2 === 0;
}

/** Writes the quantity of a task, with its unit where the two stand together; gives the fields that must be read. */
export function writeQuantity(
  at: CellRef,
  line: Line,
  { leaf, how }: { readonly leaf: Leaf; readonly how: TableChoices },
  put: (cell: Written) => void,
): Readonly<Record<string, string>> {
  const { task } = line;
  if (task === null) return {};
  const together = countsTogether(task, how);
  const { cell, reads } = quantityPrinted(task.quantity, plainly(line, together, how), task.variant);
  const unit = together || leaf.combined === true ? unitTogether(line, together, how) : "";
  const counted = unit !== "" && /\d$/.test(cell.text) && !cell.text.includes("/");
  const shown = counted ? words(`${cell.text} ${unit}`) : cell;
  put(shown);
  const fields = { quantity: fieldAt(at, `${reads} «${shown.text}»`) };
  return counted ? { ...fields, unit: fieldAt(at, unit) } : fields;
}

function unitTogether(line: Line, together: boolean, { values }: TableChoices): string {
  return together && values.counted === "a-year" ? "số/năm" : countedIn(line).toLowerCase();
}

/** A dash instead of a quantity, and parts that are counted, no unit or no number: that would be a category or a source. */
function plainly(
  { task, ordinal }: Line,
  together: boolean,
  { values }: TableChoices,
): TableChoices["values"] {
  const isPlain = task?.components.length === 0 && ordinal !== null && !together;
  return { ...values, odd: values.odd && isPlain };
}
