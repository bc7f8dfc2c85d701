import { rule } from "../engine/rule";
import { blankAmongFilled } from "./filled-by-others";

/** A task without a lead agency (cơ quan chủ trì) in a table whose other tasks have one. */
export const leadMissing = rule({
  id: "lead-missing",
  tier: "check",
  depth: "cells",
  about: ["plan"],
  messages: ["lead-missing"],
  *check(plan) {
    for (const { cell } of blankAmongFilled(plan, ({ lead }) => lead)) yield { severity: "warning", cell };
  },
});
