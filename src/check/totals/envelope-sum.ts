import { Decimal } from "../../plan";
import { valueOf } from "../../sums";
import { byColumn, byRow, causeOfGap } from "../causes";
import { rule } from "../engine/rule";
import { envelopeGaps } from "../gaps/envelope-gaps";
import { heading } from "../offers/heading";

/** A table of yearly amounts (kinh phí từng năm) does not add up, in a row or down a column. */
export const envelopeSum = rule({
  id: "envelope-sum",
  tier: "editing",
  depth: "sums",
  about: ["envelope"],
  messages: ["envelope-sum", "envelope-sum.row"],
  *check(envelope, { suspects }) {
    for (const { column, parts, stated, addends, sum, suspects: own } of envelopeGaps(envelope, suspects)) {
      const inRow = parts.length > 0;
      const value = valueOf(stated) ?? new Decimal(0);
      const nameOf = inRow ? byColumn(parts) : byRow(envelope);
      const cause = causeOfGap({ stated: { cell: stated.cell, value }, addends, nameOf });
      const figures = { stated: value, sum, ...cause };
      yield {
        severity: "error",
        message: inRow ? "envelope-sum.row" : "envelope-sum",
        cell: stated.cell,
        related: addends.map(({ cell }) => cell),
        data: inRow
          ? { ...figures, total: heading(column), parts: parts.map(heading).join(" + ") }
          : { ...figures, column: heading(column) },
        suspects: own,
      };
    }
  },
});
