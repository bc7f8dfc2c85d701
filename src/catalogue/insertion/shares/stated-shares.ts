import { apportioned } from "../../../fill";
import { Decimal, sum, type Column, type Percentage, type Plan, type Row } from "../../../plan";
import { exactShare } from "./exact-share";

/** A percentage as a person typed it, and what it should be. */
export interface StatedShare {
  readonly column: Column;
  readonly row: Row;
  readonly stated: TypedShare;
  readonly exact: Decimal;
  readonly form: { readonly decimals: number };
}

export type TypedShare = Extract<Percentage, { readonly state: "read" }>;

/** The percentage that a row states in a column, where a person typed it. */
export function typedShare(row: Row, { column }: Column): TypedShare | null {
  const stated = row.percentages.get(column);
  return stated?.state === "read" && stated.how !== "dash" && stated.formula === null ? stated : null;
}

/** The typed percentages of a table that are right, and whether those of one whole were made to add up to 100. */
export interface RightShares {
  readonly right: readonly StatedShare[];
  readonly addUp: boolean;
}

export function rightShares(plan: Plan): RightShares {
  const columns = plan.columns.filter(({ role }) => role === "percentage");
  const all = columns.flatMap((column) =>
    plan.rows.flatMap((row): readonly StatedShare[] => {
      const stated = typedShare(row, column);
      const exact = stated === null ? null : exactShare(plan, column, row);
      if (stated === null || exact === null) return [];
      return [{ column, row, stated, exact, form: { decimals: stated.decimals } }];
    }),
  );
  const groups = apportioned(plan, all);
  const whole = groups.filter(({ shares }) => sum(shares.map(({ stated }) => stated.value)).equals(100));
  const made = new Set(whole.flatMap(({ shares }) => shares));
  return {
    right: all.filter((share) => isNear(share, made.has(share) ? 1 : 0.5)),
    addUp: whole.length === groups.length,
  };
}

/** Whether a percentage is off its share by no more than so much of its last printed digit. */
function isNear({ stated, exact }: StatedShare, digits: number): boolean {
  const most = new Decimal(10).pow(-stated.decimals).times(digits);
  return stated.value.minus(exact).abs().lessThanOrEqualTo(most);
}
