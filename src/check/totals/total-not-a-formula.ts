import { sum, type Amount, type Decimal, type MoneyUnit, type Plan } from "../../plan";
import { partitions, statedSums, valueOf } from "../../sums";
import { rule } from "../engine/rule";
import { unplainAmounts, workRows } from "../engine/table-rows";
import { offerFormula } from "../offers/set-sum";

/** A right total that is typed while the others are formulas: it will be wrong as soon as a row changes. */
export const totalNotAFormula = rule({
  id: "total-not-a-formula",
  tier: "check",
  depth: "statements",
  about: ["plan"],
  messages: ["total-not-a-formula"],
  *check(plan, { suspects }) {
    for (const family of [columnSums(plan), ...rowSums(plan)]) {
      const formulas = family.filter(({ stated }) => stated.state === "read" && stated.formula !== null);
      const typed = family.filter(isTypedNumber);
      if (formulas.length < 2 || typed.length >= formulas.length) continue;
      for (const { stated, addends } of typed) {
        const right = sumOf(addends);
        if (right === null || valueOf(stated)?.equals(right) !== true || right.isZero()) continue;
        if (suspects.unknown(stated.cell) || suspects.expected(stated.cell).length > 0) continue;
        const offer = offerFormula(plan.grid, stated.cell, addends, right);
        yield {
          severity: "info",
          cell: stated.cell,
          data: { value: right },
          suggestions: offer === null ? [] : [offer],
        };
      }
    }
  },
});

interface SumCell {
  readonly stated: Amount;
  readonly addends: readonly Amount[];
}

function columnSums(plan: Plan): readonly SumCell[] {
  return statedSums(plan).filter(({ column }) => hasTableUnit(plan, column.moneyUnit));
}

/** The totals of tasks, column by column. */
function rowSums(plan: Plan): readonly (readonly SumCell[])[] {
  const withFormulas = columnsWithFormulas(plan);
  return partitions(plan)
    .filter(({ whole }) => hasTableUnit(plan, whole.moneyUnit) && withFormulas.has(whole.column))
    .map(({ whole, parts }) =>
      workRows(plan).flatMap((row): readonly SumCell[] => {
        const stated = row.amounts.get(whole.column);
        const addends = parts.flatMap((part) => row.amounts.get(part.column) ?? []);
        return stated === undefined ? [] : [{ stated, addends }];
      }),
    );
}

/** The columns in which any amount is made by a formula: in most tables none. */
function columnsWithFormulas(plan: Plan): ReadonlySet<number> {
  const made = unplainAmounts(plan).filter((amount) => amount.state === "read" && amount.formula !== null);
  return new Set(made.map(({ cell }) => cell.column));
}

function hasTableUnit(plan: Plan, unit: MoneyUnit | null): boolean {
  return unit === null || unit === plan.moneyUnit;
}

function isTypedNumber({ stated }: SumCell): boolean {
  return stated.state === "read" && stated.formula === null && stated.how === "number";
}

function sumOf(amounts: readonly Amount[]): Decimal | null {
  const values = amounts.map(valueOf);
  const known = values.filter((value) => value !== null);
  return known.length < values.length || values.length === 0 ? null : sum(known);
}
