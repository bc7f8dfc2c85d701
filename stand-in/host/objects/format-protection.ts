import { defineKind } from "../kind";
import { accessDenied } from "../excel-error";
import { ofMembers } from "./format-kind";
import { PROTECTION } from "./format-members";
import type { AreasSelf } from "./handles";

const { properties, setters } = ofMembers("FormatProtection", PROTECTION);

export const formatProtection = defineKind<AreasSelf>({
  name: "FormatProtection",
  properties,
  setters: Object.fromEntries(
    Object.entries(setters).map(([name, set]) => [
      name,
      (self: AreasSelf, value: unknown, context: Parameters<typeof set>[2]) => {
        // ASSUMPTION: on a protected sheet nobody unlocks cells, whatever else it allows.
        if (self.sheet.extras.lock) throw accessDenied(`FormatProtection.${name}`);
        set(self, value, context);
      },
    ]),
  ),
});
