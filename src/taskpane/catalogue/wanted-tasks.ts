import { commonLead, proposedAmounts, type TaskPlace, type WantedTask } from "../../catalogue";
import type { CapSet, StandardTask } from "../../knowledge";
import type { Language } from "../../locales";
import type { Decimal, Plan } from "../../plan";
import { typedNumber } from "../words/typed-number";
import type { TrayItem } from "./use-tray";

/** What one chosen task comes to: the figures, proposed or typed, and which of them are wrong. */
export interface FiguredItem {
  readonly item: TrayItem;
  readonly task: StandardTask;
  readonly quantity: Decimal | null;
  readonly budget: Decimal | null;
  readonly other: Decimal | null;
  /** Proposed or typed; undefined where the catalogue knows it, or the table does not say it. */
  readonly lead?: string;
  readonly wrong: ReadonlySet<Figure>;
}

/** The figures that a person may type. */
export type Figure = "quantity" | "budget" | "other";

/** The figures of chosen tasks in a table's unit of money, and the lead agency where it has to be asked; tasks that the catalogue no longer has are left out. */
export function figuredItems(
  items: readonly TrayItem[],
  tasks: ReadonlyMap<string, StandardTask>,
  plan: Plan,
  caps: CapSet | null,
  language: Language,
): readonly FiguredItem[] {
  const saysLead = plan.columns.some(({ role }) => role === "lead");
  const usualLead = commonLead(
    plan,
    items.flatMap(({ id }) => tasks.get(id) ?? []),
  );
  return items.flatMap((item): readonly FiguredItem[] => {
    const task = tasks.get(item.id);
    if (task === undefined) return [];
    const typed = typedNumber(item.quantity, language);
    const quantity = typed === "wrong" ? null : typed;
    const proposed = proposedAmounts(task, quantity, plan.moneyUnit, caps);
    const wrong = new Set<Figure>();
    if (typed === "wrong" || typed?.isZero() === true) wrong.add("quantity");
    const money = (name: "budget" | "other"): Decimal | null => {
      const text = item[name];
      const amount = text === null ? proposed[name] : typedNumber(text, language);
      if (amount === "wrong") wrong.add(name);
      return amount === "wrong" ? null : amount;
    };
    const figures = { quantity, budget: money("budget"), other: money("other") };
    const lead = saysLead && task.lead === null ? { lead: item.lead ?? usualLead ?? "" } : {};
    return [{ item, task, ...figures, ...lead, wrong }];
  });
}

/** What is put into a table. */
export function wantedTasks(items: readonly FiguredItem[], place: TaskPlace | null): readonly WantedTask[] {
  return items.map(({ task, quantity, budget, other, lead }) => ({
    task,
    quantity,
    budget,
    other,
    ...(lead === undefined || lead.trim() === "" ? {} : { lead: lead.trim() }),
    ...(place === null ? {} : { place }),
  }));
}
