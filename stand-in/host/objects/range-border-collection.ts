import { invalidArgument, itemNotFound } from "../excel-error";
import { defineKind } from "../kind";
import { SIDES } from "./border-sides";
import { rangeBorderObject } from "./format-handles";
import type { AreasSelf } from "./handles";

/** Univer has no borders across cells: they are left out of the items. */
const SHOWN = SIDES.filter((side) => !side.startsWith("Diagonal"));

export const rangeBorderCollection = defineKind<AreasSelf>({
  name: "RangeBorderCollection",
  properties: { Count: () => SHOWN.length },
  items: (self) => SHOWN.map((side) => rangeBorderObject(self, side)),
  item: (self, key) => {
    const side = SIDES.find((known) => known === key);
    if (!side) throw invalidArgument("RangeBorderCollection.getItem");
    return rangeBorderObject(self, side);
  },
  methods: {
    GetItemAt: (self, [index]) => {
      if (typeof index !== "number") throw invalidArgument("RangeBorderCollection.getItemAt");
      const side = SHOWN[index];
      if (!side) throw itemNotFound("RangeBorderCollection.getItemAt");
      return rangeBorderObject(self, side);
    },
  },
});
