import { invalidArgument } from "../excel-error";
import { defineKind } from "../kind";
import { isLeftOut } from "./arguments";
import type { RangeSelf } from "./handles";
import type { TableSelf } from "./sheet-handles";
import { sortLines } from "./sorting";
import { dataOf, factsOf, setFacts } from "./table-facts";

export const rangeSort = defineKind<RangeSelf>({
  name: "RangeSort",
  methods: {
    /** [fields, matchCase, hasHeaders, orientation, method]: rows unless columns are asked for (documented). */
    Apply: ({ sheet, area }, [fields, matchCase, hasHeaders, orientation], context) => {
      const member = "RangeSort.apply";
      if (!isLeftOut(orientation) && orientation !== "Rows" && orientation !== "Columns")
        throw invalidArgument(member);
      const line = orientation === "Columns" ? "column" : "row";
      const used = sheet.inGrid(area);
      const headers = hasHeaders === true ? 1 : 0;
      const body =
        line === "row" ? { ...used, top: used.top + headers } : { ...used, left: used.left + headers };
      if (body.top > body.bottom || body.left > body.right) return undefined;
      sortLines({ sheet, area: body }, fields, { line, matchCase: matchCase === true }, context, member);
      return undefined;
    },
  },
});

/** The order that a table was brought into last; it is no more than remembered. */
export const tableSort = defineKind<TableSelf>({
  name: "TableSort",
  properties: {
    Fields: (self) => factsOf(self).order?.fields ?? null,
    MatchCase: (self) => factsOf(self).order?.matchCase ?? false,
    Method: (self) => factsOf(self).order?.method ?? "PinYin",
  },
  methods: {
    Apply: (self, [fields, matchCase, method], context) => {
      const facts = factsOf(self);
      const how = { line: "row", matchCase: matchCase === true } as const;
      sortLines({ sheet: self.sheet, area: dataOf(facts) }, fields, how, context, "TableSort.apply");
      setFacts(self, {
        order: {
          fields: fields as readonly Readonly<Record<string, unknown>>[],
          matchCase: matchCase === true,
          method: method === "StrokeCount" ? method : "PinYin",
        },
      });
      return undefined;
    },
    /** The rows stay as they are (documented). */
    Clear: (self) => {
      setFacts(self, { order: null });
      return undefined;
    },
    Reapply: (self, _args, context) => {
      const facts = factsOf(self);
      if (!facts.order) return undefined;
      const how = { line: "row", matchCase: facts.order.matchCase } as const;
      sortLines(
        { sheet: self.sheet, area: dataOf(facts) },
        facts.order.fields,
        how,
        context,
        "TableSort.reapply",
      );
      return undefined;
    },
  },
});
