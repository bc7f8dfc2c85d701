import type { Decimal, Separators } from "../../plan";
import type { NumberText } from "./number-text";

/** Whose marks a column writes its numbers with; "mixed" where its texts contradict one another. */
export type Habit = "vi" | "en" | "mixed";

/** What the number texts of a column say about its habit. */
export interface HabitEvidence {
  onlyVietnamese: number;
  onlyEnglish: number;
  /** Texts of two meanings, by the mark they hold: "8.000", "8,000". */
  dots: number;
  commas: number;
}

/** Evidence before anything was seen. */
export function noEvidence(): HabitEvidence {
  return { onlyVietnamese: 0, onlyEnglish: 0, dots: 0, commas: 0 };
}

/** Adds what one text says; a text that means the same either way says nothing. */
export function addEvidence(evidence: HabitEvidence, number: NumberText, text: string): void {
  if (number.vi === null) evidence.onlyEnglish++;
  else if (number.en === null) evidence.onlyVietnamese++;
  else if (number.vi !== number.en) {
    if (text.includes(".")) evidence.dots++;
    else evidence.commas++;
  }
}

/** Adds up what several columns say. */
export function joinEvidence(all: Iterable<HabitEvidence>): HabitEvidence {
  const joined = noEvidence();
  for (const one of all) {
    joined.onlyVietnamese += one.onlyVietnamese;
    joined.onlyEnglish += one.onlyEnglish;
    joined.dots += one.dots;
    joined.commas += one.commas;
  }
  return joined;
}

/**
 * The habit that the texts show by themselves, or null. Two numbers with exactly three digits behind their only
 * mark are no coincidence: the mark parts thousands.
 */
export function habitOf(evidence: HabitEvidence): Habit | null {
  const { onlyVietnamese, onlyEnglish, dots, commas } = evidence;
  if (onlyVietnamese > 0 && onlyEnglish > 0) return "mixed";
  if (onlyVietnamese > 0) return "vi";
  if (onlyEnglish > 0) return "en";
  if (dots > 0 && commas > 0) return "mixed";
  if (dots > 1) return "vi";
  if (commas > 1) return "en";
  return null;
}

/** The habit of the workbook, which decides where nothing on the sheet does. */
export function workbookHabit(separators: Separators): Habit {
  return separators.decimal === "." ? "en" : "vi";
}

/** The number that a text means under a habit; a text with one meaning has it under every habit. */
export function readUnder(habit: Habit, number: NumberText): Decimal | null {
  const { vi, en } = number;
  if (vi === null) return en;
  if (en === null || vi === en) return vi;
  if (habit === "mixed") return null;
  return habit === "vi" ? vi : en;
}

/** The other number that the same text can mean, or null. */
export function otherReading(habit: Habit, number: NumberText): Decimal | null {
  const { vi, en } = number;
  if (vi === null || en === null || vi === en || habit === "mixed") return null;
  return habit === "vi" ? en : vi;
}
