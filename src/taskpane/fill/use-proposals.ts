import { useEffect, useRef, useState } from "react";
import type { FillProposal } from "../../fill";
import type { Plan, Sheet } from "../../plan";
import { useCommands } from "../commands/use-commands";
import type { FillChoices } from "./fill-choices";

/** What would be filled, and how the working out of it goes. */
export interface Planning {
  /** Null until it was worked out for this sheet once; while other choices are worked out, what it was before them. */
  readonly proposals: readonly FillProposal[] | null;
  /** Whether the proposals are those of the choices. */
  readonly settled: boolean;
  /** Which share is done, from 0 to 1; null while nothing is worked out. */
  readonly share: number | null;
  readonly stop: () => void;
  /** Works it out after all, once it was stopped. */
  readonly again: () => void;
}

/** What was asked for; another object each time it is asked again. */
interface Asked {
  readonly sheet: Sheet | null;
  readonly choices: FillChoices;
}

/** Works out what would be filled in the tables of a sheet, anew for each other choice, without halting the pane. */
export function useProposals(sheet: Sheet | null, choices: FillChoices): Planning {
  const commands = useCommands();
  const [attempt, setAttempt] = useState(0);
  const [share, setShare] = useState(0);
  const [done, setDone] = useState<(Asked & { readonly proposals: readonly FillProposal[] }) | null>(null);
  const [given, setGiven] = useState<Asked | null>(null);
  const stopper = useRef<AbortController | null>(null);
  useEffect(() => {
    if (sheet === null) return undefined;
    const own = (stopper.current = new AbortController());
    const { signal } = own;
    void commands.planFilling(plansOf(sheet), choices, { signal, onProgress: setShare }).then((proposals) => {
      if (stopper.current !== own) return;
      setShare(0);
      if (proposals === null) setGiven({ sheet, choices });
      else setDone({ sheet, choices, proposals });
    });
    return () => {
      own.abort();
      stopper.current = null;
    };
  }, [sheet, choices, attempt, commands]);
  const isFor = (asked: Asked | null): boolean => asked?.sheet === sheet && asked.choices === choices;
  const settled = sheet !== null && isFor(done);
  const stopped = isFor(given);
  return {
    proposals: done !== null && done.sheet === sheet ? done.proposals : null,
    settled,
    share: sheet === null || settled || stopped ? null : share,
    stop: () => stopper.current?.abort(),
    again: () => {
      setGiven(null);
      setAttempt(attempt + 1);
    },
  };
}

function plansOf({ tables }: Sheet): readonly Plan[] {
  return tables.filter((table): table is Plan => table.kind === "plan");
}
