import { keepExplanations } from "../memory/keep-explanations";
import { explanationsOf } from "../state/pane-state";
import type { Store } from "../state/store";

/** What a person says about warnings. */
export interface Explaining {
  /** Says why findings are as they should be (giải trình), by their keys; null takes back what was said. */
  explain(sheetId: string, keys: readonly string[], said: string | null): void;
}

export function createExplaining({ state, tell }: Store): Explaining {
  return {
    explain(sheetId, keys, said) {
      const explanations = new Map(explanationsOf(state(), sheetId));
      for (const key of keys) {
        explanations.delete(key);
        if (said !== null) explanations.set(key, said);
      }
      keepExplanations(state().workbook, sheetId, explanations);
      tell({ type: "explanations", sheetId, explanations });
      tell({
        type: "note",
        note: { text: said === null ? "explain.taken-back" : "explain.kept", data: {} },
      });
    },
  };
}
