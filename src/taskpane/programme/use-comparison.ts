import { useCallback } from "react";
import type { Plan } from "../../plan";
import type { KeptProgramme } from "../../programme";
import type { Compared } from "../commands/compare";
import type { SliceOptions } from "../commands/in-slices";
import { useCommands } from "../commands/use-commands";
import { useWorkedOut, type WorkedOut } from "../commands/use-worked-out";

/**
 * Holds a plan against the programme, anew whenever a person decides something about it.
 * @param onSheet the plans of its sheet; the same list from one drawing to the next
 */
export function useComparison(
  plan: Plan | null,
  kept: KeptProgramme,
  onSheet: readonly Plan[],
): WorkedOut<Compared> {
  const commands = useCommands();
  const work = useCallback(
    (one: Plan, given: KeptProgramme, options: SliceOptions) =>
      commands.compare(one, given, onSheet, options),
    [commands, onSheet],
  );
  return useWorkedOut(plan, kept, work);
}
