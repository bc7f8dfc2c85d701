import type { CellRef, Decimal } from "../../../src/plan";
import { words, type Canvas } from "./canvas";
import type { AroundChoices, ValueChoices } from "./choices";
import type { PlanAmounts } from "./stated";
import { inUnit, written } from "./values";

const UNIT_NAMES: Readonly<Record<Exclude<ValueChoices["unit"], "unknown">, string>> = {
  "million-dong": "triệu đồng",
  "thousand-dong": "nghìn đồng",
  dong: "đồng",
  "billion-dong": "tỷ đồng",
};

/** How many đồng one of a unit is. */
const IN_DONG = { "million-dong": 1e6, "thousand-dong": 1e3, dong: 1, "billion-dong": 1e9 } as const;

/** What must be read of the statements of totals around a table. */
export interface Stated {
  readonly statements: readonly string[];
  /** The next free row. */
  readonly next: number;
}

/** Writes sentences that state what a plan comes to, from a cell down. None where the table has no unit of money. */
export function writeStatements(
  on: Canvas,
  { row, column }: CellRef,
  amounts: PlanAmounts | null,
  values: ValueChoices,
  { statements: how, statedIn }: Pick<AroundChoices, "statements" | "statedIn">,
): Stated {
  const { unit } = values;
  if (how === "none" || amounts === null || unit === "unknown") return { statements: [], next: row };
  const named = statedIn === "dong" ? "dong" : unit;
  const inNamed = (amount: Decimal): Decimal =>
    inUnit(amount, values).times(IN_DONG[unit]).dividedBy(IN_DONG[named]);
  const figure = (amount: Decimal): string => written(inNamed(amount), "vi", "mark");
  const sum = (amount: Decimal): string => `${figure(amount)} ${UNIT_NAMES[named]}`;
  const share = (amount: Decimal): string =>
    written(amount.times(100).dividedBy(amounts.total).toDecimalPlaces(2), "vi", "none", 2);
  const { total, state, other } = amounts;
  const read = [`total ${inNamed(total).toFixed()} ${named}`];
  const parts =
    state === null || other === null
      ? null
      : {
          state: `kinh phí khuyến công địa phương là ${sum(state)}, chiếm ${share(state)}%`,
          other: `vốn đối ứng của các cơ sở là ${sum(other)}, chiếm ${share(other)} %`,
        };
  if (how !== "cells" && state !== null && other !== null)
    read.push(`state ${inNamed(state).toFixed()} ${named}`, `other ${inNamed(other).toFixed()} ${named}`);
  if (how === "cells") {
    on.put(row, column, words("Tổng kinh phí thực hiện:"));
    on.put(row, column + 1, words(figure(total)));
    on.put(row, column + 2, words(UNIT_NAMES[named]));
    return { statements: read, next: row + 1 };
  }
  const whole = `Tổng kinh phí thực hiện là ${sum(total)}`;
  const lines =
    parts === null
      ? [`${whole}.`]
      : how === "lines"
        ? [`1. ${whole}.`, "Trong đó:", `- ${capital(parts.state)}.`, `- ${capital(parts.other)}.`]
        : [`${whole}, trong đó: ${parts.state}; ${parts.other}.`];
  lines.forEach((line, at) => {
    on.put(row + at, column, words(line));
  });
  return { statements: read, next: row + lines.length };
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
