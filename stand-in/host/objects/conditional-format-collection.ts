import { invalidArgument, itemNotFound } from "../excel-error";
import { defineKind, type HostObject } from "../kind";
import { conditionalFormatObject } from "./conditional-handles";
import { isConditionalType } from "./conditional-types";
import { addRule, clearRules, rulesAt } from "./conditional-rules";
import type { AreasSelf } from "./handles";

function find(self: AreasSelf, id: unknown): HostObject | null {
  const rule = rulesAt(self).find((one) => one.id === id);
  return rule ? conditionalFormatObject({ sheet: self.sheet, id: rule.id }) : null;
}

/** The conditional formats that touch a range or several. */
export const conditionalFormatCollection = defineKind<AreasSelf>({
  name: "ConditionalFormatCollection",
  items: (self) => rulesAt(self).map(({ id }) => conditionalFormatObject({ sheet: self.sheet, id })),
  item: (self, id) => {
    const found = find(self, id);
    if (!found) throw itemNotFound("ConditionalFormatCollection.getItem");
    return found;
  },
  methods: {
    Add: (self, [type], context) => {
      const member = "ConditionalFormatCollection.add";
      if (type !== "Custom" && !isConditionalType(type)) throw invalidArgument(member);
      const facts = type === "Custom" ? null : { type, members: {} };
      return conditionalFormatObject(addRule(self, facts, context, member));
    },
    ClearAll: (self, _args, context) => {
      clearRules(self, context, "ConditionalFormatCollection.clearAll");
      return undefined;
    },
    GetCount: (self) => ({ value: rulesAt(self).length }),
    GetItemAt: (self, [index]) => {
      const rule = typeof index === "number" ? rulesAt(self)[index] : undefined;
      if (!rule) throw itemNotFound("ConditionalFormatCollection.getItemAt");
      return conditionalFormatObject({ sheet: self.sheet, id: rule.id });
    },
    GetItemOrNullObject: (self, [id]) => find(self, id),
  },
});
