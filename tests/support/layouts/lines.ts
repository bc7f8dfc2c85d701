import type { Decimal, RowKind } from "../../../src/plan";
import type { RowChoices } from "./choices";
import { SUBTOTAL_LABELS, TOTAL_LABELS } from "./headings";
import { ofWhichLines } from "./of-which";
import { addUp, type PlanCategory, type PlanTask, type RandomPlan } from "./plan";
import { arabic, categoryOrdinal, dotted, smallLetter, type Numbered } from "./schemes";
import { CATEGORIES, COMPONENTS, OUTER, taskNames } from "./words";

/** One row of a table, before it is printed. */
export interface Line {
  readonly kind: RowKind;
  readonly level: number;
  readonly parent: Line | null;
  readonly ordinal: Numbered | null;
  readonly name: string;
  /** What it counts and when: of tasks, components, and categories that say it. */
  readonly task: PlanTask | null;
  readonly money: readonly Decimal[] | null;
  /** The bullet of a component without an ordinal, in its number cell or before its name. */
  readonly bullet: "cell" | "- " | "+ " | null;
}

/** The rows of a plan in the order of the sheet. */
export function linesOf(
  plan: RandomPlan,
  how: RowChoices,
  labelled: { readonly state: string },
): readonly Line[] {
  const lines: Line[] = [];
  const { scheme } = how;
  const names = taskNames(how.letters);
  const counted = { task: 0, category: 0, outer: 0, named: 0 };
  const base = { parent: null, ordinal: null, task: null, money: null, bullet: null } satisfies Partial<Line>;
  const start = plan.groups[0]?.[0]?.tasks[0]?.name ?? 0;

  const outer = scheme.inner === null ? null : scheme.outer;
  for (const group of plan.groups) {
    const money = addUp(group.flatMap(({ tasks }) => tasks));
    const ordinal = outer === null ? null : categoryOrdinal(outer, ++counted.outer);
    const name = OUTER[(start + counted.outer) % OUTER.length] ?? "";
    const over = outer === null ? null : headed({ name, ordinal, parent: null, money, first: null });
    if (over !== null) counted.category = 0;
    for (const category of group) oneCategory(category, over);
    if (over !== null) closed(over, money);
  }
  const total = addUp(plan.groups.flat().flatMap(({ tasks }) => tasks));
  return withTotal(lines, how, total, labelled);

  function oneCategory(category: PlanCategory, over: Line | null): void {
    const money = addUp(category.tasks);
    if (scheme.inner === null) {
      tasks(category.tasks, null);
      return;
    }
    const ordinal = categoryOrdinal(scheme.inner, ++counted.category);
    const [first] = category.tasks;
    const name = CATEGORIES[(start + ++counted.named) % CATEGORIES.length] ?? "";
    const alone = category.tasks.length === 1 && first?.components.length === 0;
    if (how.ownTask && alone && ordinal !== null && scheme.inner === "roman" && outer === null) {
      const level = (over?.level ?? 0) + 1;
      lines.push({
        ...base,
        kind: "task",
        level,
        parent: over,
        ordinal,
        name,
        task: first,
        money: first.money,
      });
      return;
    }
    const line = headed({ name, ordinal, parent: over, money, first: first ?? null });
    tasks(category.tasks, line);
    closed(line, money);
  }

  function headed(of: {
    readonly name: string;
    readonly ordinal: Numbered | null;
    readonly parent: Line | null;
    readonly money: readonly Decimal[];
    readonly first: PlanTask | null;
  }): Line {
    const sums = how.subtotals === "category" && of.ordinal !== null;
    const counts = sums && how.categoryCounts && scheme.task === "arabic" && of.ordinal.style === "roman";
    const line: Line = {
      ...base,
      ...{ name: of.name, ordinal: of.ordinal, parent: of.parent },
      kind: "category",
      level: (of.parent?.level ?? 0) + 1,
      task: counts ? of.first : null,
      money: sums ? of.money : null,
    };
    lines.push(line);
    if (sums && !counts && how.ofWhichBelow === "categories")
      lines.push(...ofWhichLines(how.ofWhich, of.money, labelled.state));
    if (how.subtotals === "above") lines.push(...subtotal(line, of.money));
    return line;
  }

  function closed(category: Line, money: readonly Decimal[]): void {
    if (how.subtotals === "below") lines.push(...subtotal(category, money));
  }

  function subtotal(category: Line, money: readonly Decimal[]): readonly Line[] {
    const number = how.bareSubtotals ? undefined : category.ordinal?.bare;
    const bare = number === undefined;
    const innermost = category.parent !== null || outer === null;
    if (bare && (how.total === "none" || how.subtotals === "above" || !innermost)) return [];
    const label = SUBTOTAL_LABELS[how.subtotalLabel % SUBTOTAL_LABELS.length] ?? "";
    const name = bare ? "Cộng" : label.replace("{n}", number);
    return [{ ...base, kind: "subtotal", level: category.level + 1, parent: category, name, money }];
  }

  function tasks(all: readonly PlanTask[], parent: Line | null): void {
    all.forEach((task, at) => {
      counted.task++;
      const ordinal = taskOrdinal(at + 1, parent, all.length === 1 && task.components.length === 0);
      const name = names[(start + counted.task) % names.length] ?? "";
      const level = (parent?.level ?? 0) + 1;
      const line: Line = { ...base, kind: "task", level, parent, ordinal, name, task, money: task.money };
      lines.push(line);
      task.components.forEach((component, place) => lines.push(componentLine(component, place + 1, line)));
      if (how.ofWhichBelow === "tasks" && task.components.length === 0 && task.variant % 4 === 1)
        lines.push(...ofWhichLines(how.ofWhich, task.money, labelled.state));
    });
  }

  function taskOrdinal(place: number, parent: Line | null, sole: boolean): Numbered | null {
    const over = parent?.ordinal ?? null;
    if (sole && how.soleUnnumbered && over !== null && scheme.task === "arabic") return null;
    switch (scheme.task) {
      case "arabic":
        return arabic(parent === null ? counted.task : place);
      case "running":
        return arabic(counted.task);
      case "dotted":
        return over === null ? arabic(place) : dotted(over, place);
      case "small-letter":
        return smallLetter(place, how.barredD);
      case "none":
        return null;
    }
  }

  function componentLine(task: PlanTask, place: number, parent: Line): Line {
    const name = COMPONENTS[(start + task.name + place) % COMPONENTS.length] ?? "";
    const line: Line = {
      ...base,
      kind: "subtask",
      level: parent.level + 1,
      parent,
      name,
      task,
      money: task.money,
    };
    switch (scheme.component) {
      case "small-letter":
        return { ...line, ordinal: smallLetter(place, how.barredD) };
      case "dotted":
        return parent.ordinal === null
          ? { ...line, bullet: "- " }
          : { ...line, ordinal: dotted(parent.ordinal, place) };
      case "dash":
        return { ...line, bullet: "cell" };
      case "dash-in-name":
        return { ...line, bullet: "- " };
      case "plus-in-name":
        return { ...line, bullet: "+ " };
    }
  }
}

/** Puts the grand total first or last, with the lines that break it down. */
function withTotal(
  lines: readonly Line[],
  how: RowChoices,
  money: readonly Decimal[],
  labelled: { readonly state: string },
): readonly Line[] {
  if (how.total === "none") return lines;
  const base = { level: 1, parent: null, ordinal: null, task: null, bullet: null };
  const name = TOTAL_LABELS[how.totalLabel % TOTAL_LABELS.length] ?? "";
  const total: Line = { ...base, kind: "total", name, money };
  const ofWhich = how.ofWhichBelow === "total" ? ofWhichLines(how.ofWhich, money, labelled.state) : [];
  return how.total === "first" ? [total, ...ofWhich, ...lines] : [...lines, total, ...ofWhich];
}
