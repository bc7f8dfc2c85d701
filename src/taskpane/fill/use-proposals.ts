import { useCallback } from "react";
import type { FillProposal } from "../../fill";
import type { Plan, Sheet } from "../../plan";
import type { SliceOptions } from "../commands/in-slices";
import { useCommands } from "../commands/use-commands";
import { useWorkedOut, type WorkedOut } from "../commands/use-worked-out";
import type { FillChoices } from "./fill-choices";

/** Works out what would be filled in the tables of a sheet, anew for each other choice. */
export function useProposals(sheet: Sheet | null, choices: FillChoices): WorkedOut<readonly FillProposal[]> {
  const commands = useCommands();
  const work = useCallback(
    (of: Sheet, chosen: FillChoices, options: SliceOptions) =>
      commands.planFilling(plansOf(of), chosen, options),
    [commands],
  );
  return useWorkedOut(sheet, choices, work);
}

function plansOf({ tables }: Sheet): readonly Plan[] {
  return tables.filter((table): table is Plan => table.kind === "plan");
}
