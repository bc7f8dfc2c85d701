import { convert, Decimal, type MoneyUnit } from "../../plan";
import data from "./standard-tasks.json";
import type { SeenTask, StandardTask, TaskDocument, UnitCost } from "./standard-task";

interface SeenData {
  readonly document: string;
  readonly place: string;
  readonly name: string;
  readonly unit?: string;
  readonly quantity?: string;
  readonly total?: string;
  readonly budget?: string;
  readonly other?: string;
  readonly time?: string;
  readonly lead?: string;
  readonly partner?: string;
}

interface TaskData {
  readonly id: string;
  readonly activity: number;
  readonly name: string;
  readonly unit?: string;
  readonly seen: readonly SeenData[];
}

const UNITS: readonly MoneyUnit[] = ["dong", "thousand-dong", "million-dong", "billion-dong"];

const documents: ReadonlyMap<string, TaskDocument> = new Map(
  Object.entries(data.documents).map(([id, { title, moneyUnit }]) => [
    id,
    { id, title, moneyUnit: UNITS.find((unit) => unit === moneyUnit) ?? "unknown" },
  ]),
);

/** The tasks that ship with the program: those of real documents, each with where it was seen. */
export const standardTasks: readonly StandardTask[] = (data.tasks as readonly TaskData[]).map(taskOf);

function taskOf({ id, activity, name, unit, seen: printed }: TaskData): StandardTask {
  const seen = printed.map(seenOf);
  const first = (of: (one: SeenTask) => string | null): string | null =>
    seen.map(of).find((text) => text !== null) ?? null;
  return {
    id,
    name,
    activity,
    unit: unit ?? null,
    time: first((one) => one.time),
    lead: first((one) => one.lead),
    partner: first((one) => one.partner),
    cost: seen.map(costOf).find((cost) => cost !== null) ?? null,
    seen,
  };
}

function seenOf(seen: SeenData): SeenTask {
  const document = documents.get(seen.document);
  if (document === undefined) throw new TypeError(`no document “${seen.document}”`);
  const { place, name, unit = null, quantity = null, time = null, lead = null, partner = null } = seen;
  const money = (amount: string | undefined): Decimal | null =>
    amount === undefined ? null : new Decimal(amount);
  const { budget, other } = seen;
  return {
    document,
    place,
    name,
    unit,
    quantity,
    time,
    lead,
    partner,
    budget: money(budget),
    other: money(other),
  };
}

/** The document's amount divided by its quantity; to the đồng. */
function costOf({ document, place, quantity, budget, other }: SeenTask): UnitCost | null {
  if (budget === null || other === null || quantity === null || !/^\d+$/.test(quantity)) return null;
  const per = (amount: Decimal): Decimal | null =>
    convert(amount.dividedBy(quantity), document.moneyUnit, "dong")?.toDecimalPlaces(0) ?? null;
  const budgetPer = per(budget);
  const otherPer = per(other);
  if (budgetPer === null || otherPer === null) return null;
  return { budget: budgetPer, other: otherPer, source: `${document.title}, ${place}` };
}
