import type { CapSet } from "../../../src/knowledge";
import type { Amount, CellRef, Column, Grid, Plan, Row, Severity, Sheet } from "../../../src/plan";
import type { ChosenProgramme } from "../../../src/programme";
import { outline, valueOf } from "../../../src/sums";
import type { Choices } from "../../support/layouts";

/** A clean sheet in which a fault is to be planted. */
export interface Site {
  readonly grid: Grid;
  readonly sheet: Sheet;
  /** One of its plans, at random. */
  readonly plan: Plan;
  /** One of some things, at random; undefined of none. */
  readonly pick: <T>(things: readonly T[]) => T | undefined;
}

/** A sheet with a fault in it. */
export interface Planted {
  readonly grid: Grid;
  /** Where the rule must find it, and find nothing else; null: the sheet as a whole. */
  readonly at: CellRef | null;
  /** The programme that the sheet is held against; none unless told. */
  readonly programme?: ChosenProgramme;
}

/** How the fault of a rule is planted. */
export interface Mutation {
  readonly rule: string;
  /** What is done to the sheet. */
  readonly how: string;
  readonly severity: Severity;
  /** Null where the site has no place for it. */
  readonly plant: (site: Site) => Planted | null;
  /** Layouts in which there is a place for it. */
  readonly given: (choices: Choices) => Choices;
  readonly caps: CapSet | null;
}

type Options = Partial<Pick<Mutation, "given" | "caps">>;

/** The mutations of one rule, each by what is done. */
export function mutation(
  rule: string,
  severity: Severity,
  how: string,
  plant: Mutation["plant"],
  { given = (choices) => choices, caps = null }: Options = {},
): Mutation {
  return { rule, severity, how, plant, given, caps };
}

/** Choices with some of the first table's changed, and no second table. */
export function choosing(change: {
  readonly columns?: Partial<Choices["table"]["columns"]>;
  readonly header?: Partial<Choices["table"]["header"]>;
  readonly rows?: Partial<Choices["table"]["rows"]>;
  readonly values?: Partial<Choices["table"]["values"]>;
  readonly around?: Partial<Choices["around"]>;
}): (choices: Choices) => Choices {
  return ({ table, around }) => ({
    table: {
      columns: { ...table.columns, ...change.columns },
      header: { ...table.header, ...change.header },
      rows: { ...table.rows, ...change.rows },
      values: { ...table.values, ...change.values },
    },
    around: { ...around, ...change.around },
    second: null,
  });
}

/** The rows of some kind. */
export function rowsOf(plan: Plan, ...kinds: readonly Row["kind"][]): readonly Row[] {
  return plan.rows.filter(({ kind }) => kinds.includes(kind));
}

/** Tasks without components: each states its own figures. */
export function plainTasks(plan: Plan): readonly Row[] {
  const tree = outline(plan);
  return rowsOf(plan, "task").filter(({ row }) => tree.under(row).length === 0);
}

/** An amount that is a number other than 0. */
export type Known = Extract<Amount, { state: "read" }>;

/** The amounts of rows that are numbers other than 0. */
export function knownAmounts(rows: readonly Row[]): readonly Known[] {
  return rows.flatMap(({ amounts }) => [...amounts.values()].filter(isKnown));
}

export function isKnown(amount: Amount | undefined): amount is Known {
  return amount?.state === "read" && amount.how === "number" && valueOf(amount)?.isZero() === false;
}

/** The column of a role; undefined where the plan has none. */
export function columnOf({ columns }: Plan, role: Column["role"]): Column | undefined {
  return columns.find((column) => column.role === role);
}
