import { rule } from "../engine/rule";
import { blankAmongFilled } from "./filled-by-others";

/** A task without a time (thời gian) in a table whose other tasks have it. */
export const timeMissing = rule({
  id: "time-missing",
  tier: "check",
  depth: "cells",
  about: ["plan"],
  messages: ["time-missing"],
  *check(plan) {
    for (const { cell } of blankAmongFilled(plan, ({ time }) => time)) yield { severity: "info", cell };
  },
});
