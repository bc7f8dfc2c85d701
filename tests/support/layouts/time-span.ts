import type { CellRef } from "../../../src/plan";
import { words, type Written } from "./canvas";
import { fieldAt } from "./print";

/** From when and until when, each in its own cell, and the calendar years that the two span. */
const SPANS: readonly { readonly from: string; readonly until: string; readonly years: readonly number[] }[] =
  [
    { from: "2021", until: "2023", years: [2021, 2022, 2023] },
    { from: "Quý I/2024", until: "Quý IV/2024", years: [2024] },
    { from: "01/2024", until: "12/2024", years: [2024] },
    { from: "15/3/2023", until: "30/9/2024", years: [2023, 2024] },
    { from: "Tháng 3", until: "Tháng 9", years: [] },
    { from: "2024", until: "", years: [2024] },
    { from: "", until: "2025", years: [2025] },
    { from: "2022", until: "2022", years: [2022] },
  ];

/** Writes one of the two cells of a time; gives what must be read once the second one, `until`, is written. */
export function writeTimeSpan(
  at: CellRef,
  until: boolean,
  which: number,
  put: (cell: Written) => void,
): string {
  const span = SPANS[which % SPANS.length];
  if (span === undefined) return "";
  put(words(until ? span.until : span.from));
  const begins = span.from === "" ? at.column : at.column - 1;
  const text = [...new Set([span.from, span.until])].filter((part) => part !== "").join(" - ");
  return until ? fieldAt({ row: at.row, column: begins }, `${text} ${span.years.join(",")}`) : "";
}
