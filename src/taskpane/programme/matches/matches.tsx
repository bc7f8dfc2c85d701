import { Button, Text } from "@fluentui/react-components";
import { useState, type JSX } from "react";
import {
  withCorrection,
  withoutCorrection,
  type KeptProgramme,
  type Matching,
  type TaskMatch,
} from "../../../programme";
import { useCommands } from "../../commands/use-commands";
import { useWords } from "../../words/use-words";
import { useSectionStyles } from "../../theme/section-styles";
import { MatchItem } from "./match-item";

/** More at once than these would make the pane halt while it draws them. */
const STEP = 50;

interface MatchesProps {
  readonly kept: KeptProgramme;
  readonly matching: Matching;
  readonly sheetId: string;
}

/** What each task of the plan was taken for in the programme, those that a person should look at first; each can be put right. */
export function Matches({ kept, matching, sheetId }: MatchesProps): JSX.Element {
  const styles = useSectionStyles();
  const commands = useCommands();
  const { say } = useWords();
  const [all, setAll] = useState(false);
  const [most, setMost] = useState(STEP);
  const [open, setOpen] = useState<TaskMatch["planTask"] | null>(null);
  const { matches } = matching;
  const count = (how: TaskMatch["how"]): number => matches.filter((one) => one.how === how).length;
  const doubtful = matches.filter(isDoubtful);
  const listed = all ? matches : doubtful;
  const more = listed.length - most;
  const correct = (name: string, task: string | null | undefined): void => {
    setOpen(null);
    const corrections =
      task === undefined
        ? withoutCorrection(kept.corrections, name)
        : withCorrection(kept.corrections, { name, task });
    void commands.setProgramme({ ...kept, corrections });
  };
  return (
    <section className={styles.section} aria-label={say("programme.matches")}>
      <Text as="h2" className={styles.title}>
        {say("programme.matches")}
      </Text>
      <Text size={200} className={styles.aside}>
        {(["same", "alike", "corrected", "none"] as const)
          .filter((how) => count(how) > 0)
          .map((how) => say(`programme.matches.${how}`, { count: count(how) }))
          .join(" · ")}
      </Text>
      {listed.slice(0, most).map((match) => (
        <MatchItem
          key={match.planTask.row.row}
          match={match}
          programme={matching.programme}
          open={open === match.planTask}
          onToggle={() => {
            setOpen(open === match.planTask ? null : match.planTask);
          }}
          onShow={() => {
            const { name, cell } = match.planTask.row;
            void commands.show({ sheetId, cells: [name?.cell ?? cell] });
          }}
          onCorrect={(task) => {
            correct(match.planTask.name, task);
          }}
        />
      ))}
      <div className={styles.actions}>
        {more > 0 && (
          <Button
            size="small"
            appearance="subtle"
            onClick={() => {
              setMost(most + STEP);
            }}
          >
            {say("programme.left.more", { count: Math.min(more, STEP), left: more })}
          </Button>
        )}
        {doubtful.length < matches.length && (
          <Button
            size="small"
            appearance="subtle"
            aria-expanded={all}
            onClick={() => {
              setAll(!all);
            }}
          >
            {all ? say("programme.matches.fewer") : say("programme.matches.all", { count: matches.length })}
          </Button>
        )}
      </div>
    </section>
  );
}

/** A name that is not the programme's own, or a person's word about it. */
function isDoubtful({ how }: TaskMatch): boolean {
  return how !== "same";
}
