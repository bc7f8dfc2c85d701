import { ordinalOf, type Ordinal, type Plan } from "../../../src/plan";
import type { AfterInsertion } from "./after-insertion";

/** Where numbers break off that ran on before, whether they stand in a column of their own or before names. */
export function brokenNumbers({ plans }: AfterInsertion): readonly string[] {
  return plans.flatMap(({ before, after }) => {
    const [was, is] = [breaks(before), breaks(after)];
    return is.length > was.length
      ? [`numbers break off at ${is.join(", ")}, before at ${was.join(", ")}`]
      : [];
  });
}

function breaks(plan: Plan): readonly string[] {
  const last = new Map<string, Ordinal>();
  const numbers = new Map(plan.rows.map((row) => [row.row, ordinalOf(row)]));
  const found: string[] = [];
  for (const row of plan.rows) {
    const own = numbers.get(row.row) ?? null;
    const isCounted = row.kind === "category" || row.kind === "task" || row.kind === "subtask";
    if (!isCounted || (own !== null && own.style === "other")) continue;
    const group = `${row.kind === "subtask" ? "part" : ""} ${String(row.parent)}`;
    const before = last.get(`${group} ${own?.style ?? ""}`) ?? (own === null ? last.get(group) : undefined);
    const at = `${row.name?.text.slice(0, 20) ?? ""} (${String(row.row + 1)})`;
    if (own === null && before !== undefined) found.push(at);
    if (own === null) continue;
    const above = row.parent === null ? null : (numbers.get(row.parent) ?? null);
    const isUnder = own.style !== "dotted" || above === null || own.path.at(-1) === above.value;
    if (!isUnder || (before !== undefined && own.value !== (before.value ?? 0) + 1)) found.push(at);
    last.set(`${group} ${own.style}`, own).set(group, own);
  }
  return found;
}
