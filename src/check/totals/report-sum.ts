import type { Datum, Plan } from "../../plan";
import { valueOf } from "../../sums";
import { byRow, causeOfGap, IN_PART } from "../causes";
import type { Report } from "../engine/rule";
import type { WrongSum } from "../gaps/wrong-sum";
import { heading } from "../offers/heading";
import { offerSum } from "../offers/set-sum";

/** What a wrong sum down a column is reported as: a blank cell has words of its own. */
export function reportSum(
  plan: Plan,
  id: string,
  { column, stated, addends, sum, isInPart }: WrongSum,
  data: Readonly<Record<string, Datum>> = {},
): Report {
  const value = stated.state === "blank" ? null : valueOf(stated);
  const inPart = isInPart === true;
  const cause = inPart
    ? IN_PART
    : value === null
      ? {}
      : causeOfGap({ stated: { cell: stated.cell, value }, addends, nameOf: byRow(plan) });
  return {
    severity: "error",
    message: stated.state === "blank" ? `${id}.blank` : id,
    cell: stated.cell,
    data: { stated: valueOf(stated) ?? 0, sum, column: heading(column), ...data, ...cause },
    ...(inPart ? {} : offerSum(plan, column, stated, addends, sum)),
    suspects: [{ cell: stated.cell, expected: inPart ? null : sum }],
  };
}
