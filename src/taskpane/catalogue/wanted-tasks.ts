import { proposedAmounts, type TaskPlace, type WantedTask } from "../../catalogue";
import type { CapSet, StandardTask } from "../../knowledge";
import type { Language } from "../../locales";
import type { Decimal, MoneyUnit } from "../../plan";
import { typedNumber } from "../words/typed-number";
import type { TrayItem } from "./use-tray";

/** What one chosen task comes to: the figures, proposed or typed, and which of them are wrong. */
export interface FiguredItem {
  readonly item: TrayItem;
  readonly task: StandardTask;
  readonly quantity: Decimal | null;
  readonly budget: Decimal | null;
  readonly other: Decimal | null;
  readonly wrong: ReadonlySet<keyof Omit<TrayItem, "id">>;
}

/** The figures of chosen tasks in a table's unit of money; tasks that the catalogue no longer has are left out. */
export function figuredItems(
  items: readonly TrayItem[],
  tasks: ReadonlyMap<string, StandardTask>,
  unit: MoneyUnit,
  caps: CapSet | null,
  language: Language,
): readonly FiguredItem[] {
  return items.flatMap((item): readonly FiguredItem[] => {
    const task = tasks.get(item.id);
    if (task === undefined) return [];
    const typed = typedNumber(item.quantity, language);
    const quantity = typed === "wrong" ? null : typed;
    const proposed = proposedAmounts(task, quantity, unit, caps);
    const wrong = new Set<keyof Omit<TrayItem, "id">>();
    if (typed === "wrong" || typed?.isZero() === true) wrong.add("quantity");
    const money = (name: "budget" | "other"): Decimal | null => {
      const text = item[name];
      const amount = text === null ? proposed[name] : typedNumber(text, language);
      if (amount === "wrong") wrong.add(name);
      return amount === "wrong" ? null : amount;
    };
    return [{ item, task, quantity, budget: money("budget"), other: money("other"), wrong }];
  });
}

/** What is put into a table. */
export function wantedTasks(items: readonly FiguredItem[], place: TaskPlace | null): readonly WantedTask[] {
  return items.map(({ task, quantity, budget, other }) => ({
    task,
    quantity,
    budget,
    other,
    ...(place === null ? {} : { place }),
  }));
}
