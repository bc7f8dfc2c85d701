import type { Decimal, Separators } from "../../plan";
import type { NumberText } from "./number-text";
import { PARTING, type Parting } from "./whole-text";

/** Whose marks a column writes its numbers with; "mixed" where its texts contradict one another. */
export type Habit = "vi" | "en" | "mixed";

/** What the number texts of a column say about its habit. */
export interface HabitEvidence {
  onlyVietnamese: number;
  onlyEnglish: number;
  /** Texts of two meanings, by the mark they hold: "8.000", "8,000". */
  dots: number;
  commas: number;
  /** Whole numbers beside them: cells that hold one, texts of no more than three digits. */
  whole: number;
  /** Numbers that go ill with a mark for thousands: cells with a fraction, texts of more digits without a mark. */
  other: number;
}

/** Evidence before anything was seen. */
export function noEvidence(): HabitEvidence {
  return { onlyVietnamese: 0, onlyEnglish: 0, dots: 0, commas: 0, whole: 0, other: 0 };
}

/** Adds what one text says. */
export function addEvidence(evidence: HabitEvidence, number: NumberText, text: string): void {
  if (number.vi === null) evidence.onlyEnglish++;
  else if (number.en === null) evidence.onlyVietnamese++;
  else if (number.vi !== number.en) {
    if (text.includes(".")) evidence.dots++;
    else evidence.commas++;
  } else if (number.vi.abs().lessThan(1000)) {
    if (!number.vi.isZero()) evidence.whole++;
  } else if (!/\s/.test(text)) evidence.other++;
}

/** Adds what a number of the sheet says of the texts beside it. */
export function addNumber(evidence: HabitEvidence, value: number): void {
  if (!Number.isInteger(value)) evidence.other++;
  else if (value !== 0) evidence.whole++;
}

/** The same for a whole number: one mark alone may part thousands or decimals; of nothing both are the same. */
export function addWholeEvidence(evidence: HabitEvidence, whole: number, parting: Parting): void {
  if (parting === PARTING.dots) evidence.onlyVietnamese++;
  else if (parting === PARTING.commas) evidence.onlyEnglish++;
  else if (whole === 0) return;
  else if (parting === PARTING.dot) evidence.dots++;
  else if (parting === PARTING.comma) evidence.commas++;
  else if (whole >= 1000) evidence.other++;
  else evidence.whole++;
}

/** Adds up what several columns say. */
export function joinEvidence(all: Iterable<HabitEvidence>): HabitEvidence {
  const joined = noEvidence();
  for (const one of all) {
    joined.onlyVietnamese += one.onlyVietnamese;
    joined.onlyEnglish += one.onlyEnglish;
    joined.dots += one.dots;
    joined.commas += one.commas;
    joined.whole += one.whole;
    joined.other += one.other;
  }
  return joined;
}

/**
 * The habit that the texts show by themselves, or null. Two numbers with exactly three digits behind their only
 * mark are no coincidence: the mark parts thousands. So does that of a single one among whole numbers.
 */
export function habitOf(evidence: HabitEvidence): Habit | null {
  const { onlyVietnamese, onlyEnglish, dots, commas, whole, other } = evidence;
  if (onlyVietnamese > 0 && onlyEnglish > 0) return "mixed";
  if (onlyVietnamese > 0) return "vi";
  if (onlyEnglish > 0) return "en";
  if (dots > 0 && commas > 0) return "mixed";
  const shown = dots + commas > 1 || (whole > 0 && other === 0);
  return shown ? habitOfMarks(evidence) : null;
}

/** The habit under which the marks of texts with two meanings part thousands; null where there are none. */
export function habitOfMarks({ dots, commas }: HabitEvidence): Habit | null {
  if (dots > 0) return "vi";
  return commas > 0 ? "en" : null;
}

/** The habit of the workbook. */
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

/** Whether a text that reads as a whole number is that number under a habit: "8.000" is 8 where a dot parts decimals. */
export function isWholeUnder(habit: Habit, parting: Parting): boolean {
  return parting === PARTING.dot ? habit === "vi" : parting !== PARTING.comma || habit === "en";
}

/** The other number that the same text can mean, or null. */
export function otherReading(habit: Habit, number: NumberText): Decimal | null {
  const { vi, en } = number;
  if (vi === null || en === null || vi === en || habit === "mixed") return null;
  return habit === "vi" ? en : vi;
}
