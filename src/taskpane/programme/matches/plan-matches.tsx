import { Text } from "@fluentui/react-components";
import { useMemo, type JSX } from "react";
import type { KeptProgramme, Matching } from "../../../programme";
import { useWords } from "../../words/use-words";
import { useSectionStyles } from "../../theme/section-styles";
import { Matches, type MatchLine } from "./matches";

interface PlanMatchesProps {
  readonly kept: KeptProgramme;
  readonly matching: Matching;
  readonly sheetId: string;
}

/** What each task of the plan in front was taken for. */
export function PlanMatches({ kept, matching, sheetId }: PlanMatchesProps): JSX.Element {
  const styles = useSectionStyles();
  const { say } = useWords();
  const lines = useMemo(
    () =>
      matching.matches.map((match): MatchLine => {
        const { row, name } = match.planTask;
        return {
          id: String(row.row),
          name,
          how: match.how,
          match: () => match,
          cell: row.name?.cell ?? row.cell,
        };
      }),
    [matching],
  );
  return (
    <section className={styles.section} aria-label={say("programme.matches")}>
      <Text as="h2" className={styles.title}>
        {say("programme.matches")}
      </Text>
      <Matches kept={kept} lines={lines} sheetId={sheetId} />
    </section>
  );
}
