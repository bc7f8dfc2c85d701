import { useEffect } from "react";
import type { Filling } from "../state/filling";
import type { PaneState } from "../state/pane-state";
import { useCommands } from "./use-commands";

/** Changes of the sheet come in a hurry while somebody types: it is read again once they pause. */
const PAUSE_MS = 400;

/** What is known of the sheet in front, which is read again whenever it has changed; null before that is begun. */
export function useReadSheet({ activeSheet, fillings, writing }: PaneState): Filling | null {
  const commands = useCommands();
  const filling = activeSheet === null ? undefined : fillings.get(activeSheet);
  const missing = activeSheet !== null && filling === undefined && writing === null;
  useEffect(() => {
    if (!missing) return undefined;
    const timer = setTimeout(() => void commands.readForFilling(activeSheet), PAUSE_MS);
    return () => {
      clearTimeout(timer);
    };
  }, [missing, activeSheet, commands]);
  return filling ?? null;
}
