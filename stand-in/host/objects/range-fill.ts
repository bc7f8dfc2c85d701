import { defineKind } from "../kind";
import { ofMembers, restyled } from "./format-kind";
import { FILL } from "./format-members";
import type { AreasSelf } from "./handles";

export const rangeFill = defineKind<AreasSelf>({
  name: "RangeFill",
  ...ofMembers("RangeFill", FILL),
  methods: {
    Clear: (self, _args, context) => {
      restyled(self, () => ({ fillColor: null }), context, "RangeFill.clear");
      return undefined;
    },
  },
});
