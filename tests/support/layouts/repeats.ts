import type { CellRef } from "../../../src/plan";
import { words, type Canvas } from "./canvas";
import type { ValueChoices } from "./choices";
import { fieldAt, repeatMark } from "./print";

/** Writes words that may repeat the cell above: by "nt", by a merge, or in full. */
export interface Repeating {
  /** Gives what must be read. `facts`: what is read out of a text beside the text itself. */
  write(at: CellRef, own: string, variant: number, facts: (text: string) => string): string;
  /** Another kind of row comes: merges end above it. */
  stop(): void;
}

interface Above {
  readonly text: string;
  readonly top: number;
  bottom: number;
}

export function repeating(on: Canvas, how: ValueChoices["repeats"], mergesAsked: boolean): Repeating {
  const above = new Map<number, Above>();
  const close = (column: number): void => {
    const run = above.get(column);
    if (run !== undefined && how === "merge")
      on.merge({ top: run.top, left: column, bottom: run.bottom, right: column });
    above.delete(column);
  };
  return {
    write: (at, own, variant, facts) => {
      const run = above.get(at.column);
      const repeats = how !== "none" && run?.bottom === at.row - 1 && run.text !== "" && variant % 3 === 0;
      if (repeats) {
        run.bottom = at.row;
        if (how !== "merge") on.put(at.row, at.column, words(repeatMark(how)));
        else if (!mergesAsked) return "";
        return fieldAt(at, `${run.text}${facts(run.text)} (as above)`);
      }
      close(at.column);
      on.put(at.row, at.column, words(own));
      above.set(at.column, { text: own, top: at.row, bottom: at.row });
      return own === "" ? "" : fieldAt(at, own + facts(own));
    },
    stop: () => {
      for (const column of [...above.keys()]) close(column);
    },
  };
}
