import { Text } from "@fluentui/react-components";
import { useMemo, type JSX } from "react";
import { yearMatches, type KeptProgramme, type KeptYear } from "../../../programme";
import { useWords } from "../../words/use-words";
import { Matches, type MatchLine } from "../matches/matches";
import { useSectionStyles } from "../../theme/section-styles";

interface YearMatchesProps {
  readonly year: KeptYear;
  readonly kept: KeptProgramme;
}

/** What the tasks of an earlier year were taken for; a word about a name holds for that name in every year. */
export function YearMatches({ year, kept }: YearMatchesProps): JSX.Element {
  const styles = useSectionStyles();
  const { say } = useWords();
  const lines = useMemo(
    () =>
      yearMatches(year, kept).map(({ task, how, match }, at): MatchLine => ({
        id: String(at),
        name: task.name,
        how,
        match,
        cell: null,
      })),
    [year, kept],
  );
  return (
    <section
      className={styles.section}
      aria-label={say("programme.earlier.matches-year", { year: String(year.year) })}
    >
      <Matches kept={kept} lines={lines} sheetId={null} />
      <Text size={200} className={styles.aside}>
        {say("programme.earlier.matches.hint")}
      </Text>
    </section>
  );
}
