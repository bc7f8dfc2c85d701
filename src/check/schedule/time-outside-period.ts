import { fold } from "../../knowledge";
import type { Period, Time } from "../../plan";
import { rule } from "../engine/rule";
import { timedRows } from "./timed-rows";

/** A year outside of the plan's period; a range that touches the period is of it ("2023 - 2024" in a plan for 2024). */
export const timeOutsidePeriod = rule({
  id: "time-outside-period",
  tier: "check",
  depth: "cells",
  about: ["plan"],
  messages: ["time-outside-period"],
  *check(plan) {
    const { period } = plan;
    if (period === null) return;
    for (const { time } of timedRows(plan)) {
      if (!time.understood || time.inherited || !isOutside(time, period)) continue;
      yield {
        severity: "warning",
        cell: time.cell,
        data: { text: time.text, period: written(period) },
      };
    }
  },
});

/** "2023 - 2024", "Quý IV/2023 - Quý I/2024", "10/2023 đến 3/2024". */
const RANGE =
  /(?:19|20)\d\d ?(?:-|den(?: nam| het)?) ?(?:(?:quy|thang|ngay) )?(?:(?:iv|i{1,3}|[\d/]{1,5}) ?\/ ?)?(?:19|20)\d\d/;
/** "trước ngày 01/01/2030", "đến năm 2026": from any time up to then. */
const UP_TO = /^(?:truoc|den|cham nhat|xong truoc|hoan thanh truoc)\b/;
const FROM_THEN = /^(?:tu|sau|ke tu|bat dau)\b/;

function isOutside({ text, years }: Time, { from, to }: Period): boolean {
  const [first, last] = [years[0], years.at(-1)];
  if (first === undefined || last === undefined) return false;
  const words = fold(text);
  if (RANGE.test(words)) return last < from || first > to;
  if (UP_TO.test(words)) return last < from;
  if (FROM_THEN.test(words)) return first > to;
  return years.some((year) => year < from || year > to);
}

function written({ from, to }: Period): string {
  return from === to ? String(from) : `${String(from)} - ${String(to)}`;
}
