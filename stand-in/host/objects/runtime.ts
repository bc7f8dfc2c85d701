import { invalidArgument } from "../excel-error";
import { defineKind } from "../kind";

export const runtime = defineKind<null>({
  name: "Runtime",
  properties: {
    EnableEvents: (_self, { session }) => session.eventsEnabled,
  },
  setters: {
    /** For this pane alone (documented). */
    EnableEvents: (_self, value, { session }) => {
      if (typeof value !== "boolean") throw invalidArgument("Runtime.enableEvents");
      session.eventsEnabled = value;
    },
  },
});
