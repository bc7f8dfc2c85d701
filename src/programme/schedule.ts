import { fold } from "../knowledge";
import type { Time } from "../plan";
import type { Schedule } from "./programme";

/** What a time (thời gian) schedules; one that is not understood is kept as printed and schedules no year. */
export function scheduleFrom({
  text,
  understood,
  years,
  everyYear,
}: Pick<Time, "text" | "understood" | "years" | "everyYear">): Schedule {
  return understood ? { text, years, everyYear } : { text, years: [], everyYear: false };
}

const RANGE = /\d ?(?:-|den) ?(?:nam )?\d{4}/;

/**
 * The years that a time (thời gian) lists one by one: of "2021, 2023" both, of "2021" that year; none of a range, nor of "Hàng năm".
 */
export function listedYears({ text, years, everyYear }: Schedule): readonly number[] {
  const words = fold(text);
  const named = new Set(words.match(/(?<!\d)(?:19|20)\d\d(?!\d)/g) ?? []);
  return everyYear || named.size !== years.length || RANGE.test(words) ? [] : years;
}

/** Whether a task must be carried out in a year: every year, or one that is listed. Of a range any year will do. */
export function isDue(schedule: Schedule, year: number): boolean {
  return schedule.everyYear || listedYears(schedule).includes(year);
}

/** Whether a task may be carried out in a year; a time that names no year allows each. */
export function allows(schedule: Schedule, year: number): boolean {
  return schedule.everyYear || schedule.years.length === 0 || schedule.years.includes(year);
}
