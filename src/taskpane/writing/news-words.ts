import type { Change, Refusal } from "../../excel";
import { a1, type CellRef } from "../../plan";
import type { PaneText } from "../words/pane-text";
import type { Words } from "../words/words";

/** So many cells are named; of more only how many there are. */
const NAMED = 3;

/** "Đã ghi ô E14." and the like: one cell is named, several are counted, new rows too. */
export function changeWords(
  { cells, insertions, printTitles }: Change,
  verb: "written" | "undone",
  { say }: Words,
): string {
  if (printTitles !== null) return say(`write.${verb}.titles`);
  const rows = insertions.reduce((sum, { count }) => sum + count, 0);
  const [only] = cells;
  if (rows > 0) return say(`write.${verb}.rows`, { count: cells.length, rows });
  if (cells.length === 1 && only !== undefined && "row" in only.place) {
    return say(`write.${verb}.one`, { cell: a1(only.place) });
  }
  return say(`write.${verb}.many`, { count: cells.length });
}

/** Why nothing was written, then what to do. */
export function refusalWords({ key, cells, code }: Refusal, { say }: Words): string {
  return say(refusalText(key), { cells: cellsWords(cells), code });
}

/** Why nothing was taken back. */
export function undoRefusalWords(reason: Refusal, words: Words): string {
  if (reason.key !== "changed") return refusalWords(reason, words);
  return words.say("write.not-undone.changed", { cells: cellsWords(reason.cells) });
}

function refusalText(key: Refusal["key"]): PaneText {
  switch (key) {
    case "changed":
    case "protected":
    case "locked":
    case "read-only":
    case "too-precise":
    case "not-as-shown":
    case "moved":
    case "rows-in-use":
      return `write.refused.${key}`;
    default:
      return `problem.${key}`;
  }
}

/** "E14, E15, E16…" */
export function cellsWords(cells: readonly CellRef[]): string {
  const named = cells.slice(0, NAMED).map(a1).join(", ");
  return cells.length > NAMED ? `${named}…` : named;
}
