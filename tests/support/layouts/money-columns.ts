import type { FundingClass, PlanVersion } from "../../../src/plan";
import type { ColumnChoices } from "./choices";
import { HEADINGS } from "./headings";
import type { MoneyLeaf, Node } from "./leaf";

/** How the money of a table is spread over columns. */
export const MONEY_SHAPES = [
  "grouped",
  "single",
  "none",
  "bare",
  "of-which",
  "group-of-which",
  "nested",
  "nested-of-which",
  "flat-budget",
  "years",
  "years-single",
  "versions",
  "versions-single",
] as const;

export const group = (text: string, children: readonly Node[]): Node => ({ text, children, leaf: null });

type Facts = Partial<Omit<MoneyLeaf, "over">>;

const amount = (
  text: string,
  role: "total" | "funding",
  over: readonly number[],
  facts: Facts = {},
): Node => ({
  text,
  children: [],
  leaf: {
    role,
    money: { plus: over, minus: [], over, class: null, source: null, year: null, version: null, ...facts },
  },
});

/** Picks one wording of a list. */
export type Pick = (list: readonly string[], also?: number) => string;

const FIRST_YEAR = 2021;
const YEARS = 3;

/** The columns of money of a table. */
export function moneyNodes(
  { money, budgets, others, innerTotals }: ColumnChoices,
  pick: Pick,
): readonly Node[] {
  const isNested = money === "nested" || money === "nested-of-which";
  const least = isNested || money === "flat-budget" ? 2 : 1;
  const state = upTo(Math.max(budgets, least), 0);
  const other = upTo(Math.max(others, isNested ? 2 : 1), state.length);
  const all = [...state, ...other];
  const one = (list: readonly string[], more: readonly string[], of: readonly number[]): readonly string[] =>
    of.length === 1 ? [...list, ...more] : more;
  const sources = [
    ...state.map((at) => funding(pick(one(HEADINGS.budget, HEADINGS.budgets, state), at), "state", [at])),
    ...other.map((at) => funding(pick(one(HEADINGS.otherGroup, HEADINGS.others, other), at), "other", [at])),
  ];
  const total = amount(pick(HEADINGS.total), "total", all);
  const first = amount(pick(HEADINGS.inner), "total", all);
  switch (money) {
    case "none":
      return [];
    case "single":
      return [amount(pick(HEADINGS.money), "total", [0])];
    case "bare":
      return [total, ...sources];
    case "grouped":
      return [group(pick(HEADINGS.group), [first, ...sources])];
    case "of-which":
      return [total, group(pick(HEADINGS.ofWhich), sources)];
    case "group-of-which":
      return [group(pick(HEADINGS.group), [first, group(pick(HEADINGS.ofWhich), sources)])];
    case "nested": {
      const budget = sourceGroup(pick(HEADINGS.budget), "state", sources.slice(0, state.length), state);
      const rest = sourceGroup(pick(HEADINGS.otherGroup), "other", sources.slice(state.length), other);
      return [group(pick(HEADINGS.group), [first, budget, rest])];
    }
    case "nested-of-which": {
      const budget = sourceGroup(pick(HEADINGS.budget), "state", sources.slice(0, state.length), state);
      const rest = sourceGroup(pick(HEADINGS.otherGroup), "other", sources.slice(state.length), other);
      return [group(pick(HEADINGS.group), [first, group(pick(HEADINGS.ofWhich), [budget, rest])])];
    }
    case "flat-budget": {
      const budget = funding("NSNN", "state", state);
      return [group(pick(HEADINGS.group), [first, budget, ...sources])];
    }
    case "years":
      return [
        group(pick(HEADINGS.group), [...(innerTotals ? [overYears(2)] : []), ...upTo(YEARS, 0).map(year)]),
      ];
    case "years-single":
      return [group(pick(HEADINGS.group), [overYears(1), ...upTo(YEARS, 0).map(singleYear)])];
    case "versions":
      return versions(pick);
    case "versions-single":
      return singleVersions(pick);
  }

  function sourceGroup(
    text: string,
    of: FundingClass,
    inside: readonly Node[],
    over: readonly number[],
  ): Node {
    const own = amount(pick(HEADINGS.inner), "funding", over, { class: of, source: text });
    return group(text, innerTotals ? [own, ...inside] : inside);
  }
  function overYears(width: number): Node {
    return amount(pick(HEADINGS.inner), "total", upTo(YEARS * width, 0));
  }
  function year(at: number): Node {
    const named = { year: FIRST_YEAR + at };
    const budget = pick(HEADINGS.budget);
    const rest = pick(HEADINGS.otherGroup);
    return group(`Năm ${String(named.year)}`, [
      amount(pick(HEADINGS.inner), "total", [2 * at, 2 * at + 1], named),
      amount(budget, "funding", [2 * at], { ...named, class: "state", source: budget }),
      amount(rest, "funding", [2 * at + 1], { ...named, class: "other", source: rest }),
    ]);
  }
}

function singleYear(at: number): Node {
  const year = FIRST_YEAR + at;
  return amount(`Năm ${String(year)}`, "total", [at], { year });
}

function upTo(count: number, from: number): readonly number[] {
  return Array.from({ length: count }, (_, at) => from + at);
}

function funding(text: string, of: FundingClass, over: readonly number[]): Node {
  return amount(text, "funding", over, { class: of, source: text });
}

/** Sources 0 and 1 before; 6 is added to the first, and 7 takes the place of the second. */
const CHANGES: Readonly<
  Record<PlanVersion, readonly { plus: readonly number[]; minus: readonly number[] }[]>
> = {
  before: [
    { plus: [0], minus: [] },
    { plus: [1], minus: [] },
  ],
  adjustment: [
    { plus: [6], minus: [] },
    { plus: [7], minus: [1] },
  ],
  after: [
    { plus: [0, 6], minus: [] },
    { plus: [7], minus: [] },
  ],
};

function versions(pick: Pick): readonly Node[] {
  const budget = pick(HEADINGS.budget);
  const rest = pick(HEADINGS.otherGroup);
  return (["before", "adjustment", "after"] as const).map((version) => {
    const [state, other] = CHANGES[version];
    const both = {
      plus: [...(state?.plus ?? []), ...(other?.plus ?? [])],
      minus: [...(state?.minus ?? []), ...(other?.minus ?? [])],
      version,
    };
    return group(pick(HEADINGS[version]), [
      amount(pick(HEADINGS.inner), "total", [0, 1], both),
      amount(budget, "funding", [0], { ...state, version, class: "state", source: budget }),
      amount(rest, "funding", [1], { ...other, version, class: "other", source: rest }),
    ]);
  });
}

function singleVersions(pick: Pick): readonly Node[] {
  const kinds = (["before", "adjustment", "after"] as const).map((version) =>
    amount(pick(HEADINGS[version]), "total", [0], { ...CHANGES[version][0], version }),
  );
  return [group(pick(HEADINGS.group), kinds)];
}
