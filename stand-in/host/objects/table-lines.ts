import { columnsOf } from "../../workbook";
import { addressOf } from "../addresses";
import type { HostContext } from "../host-context";
import { refuseLocked } from "../locked-cells";
import type { TableSelf } from "./sheet-handles";
import { dataOf, factsOf, setFacts } from "./table-facts";

/**
 * Shows or hides the row of totals; cells below give way and come back (as by hand). ASSUMPTION: a new row begins with
 * "Total" and sums its last column, as by hand; the sum refers to cells, as the local Excel knows no names of columns.
 */
export function showTotals(self: TableSelf, shown: boolean, context: HostContext): void {
  const facts = factsOf(self);
  const { sheet } = self;
  if (facts.totals === shown) return;
  refuseLocked(context, sheet, facts.area, "Table.showTotals");
  if (!shown) {
    sheet.remove({ ...facts.area, top: facts.area.bottom }, "Up");
    setFacts(self, { totals: false });
    return;
  }
  const { left, right, bottom } = facts.area;
  const row = bottom + 1;
  sheet.insert({ left, right, top: row, bottom: row }, "Down");
  setFacts(self, { area: { ...facts.area, bottom: row }, totals: true });
  const last = { ...dataOf(factsOf(self)), left: right, right };
  sheet.write([
    { row, column: left, content: { value: "Total" } },
    ...(columnsOf(facts.area) > 1
      ? [{ row, column: right, content: { formula: `=SUBTOTAL(109,${addressOf(last)})` } }]
      : []),
  ]);
}
