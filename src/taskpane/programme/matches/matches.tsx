import { Button, Text } from "@fluentui/react-components";
import { useState, type JSX } from "react";
import { a1, type CellRef } from "../../../plan";
import { withCorrection, withoutCorrection, type KeptProgramme, type NameMatch } from "../../../programme";
import { useCommands } from "../../commands/use-commands";
import { useWords } from "../../words/use-words";
import { useSectionStyles } from "../../theme/section-styles";
import { MoreButton, STEP } from "../more-button";
import { MatchItem } from "./match-item";

/** A task of a plan and what it was taken for. */
export interface MatchLine {
  readonly id: string;
  readonly name: string;
  readonly how: NameMatch["how"];
  /** Worked out when it is shown. */
  readonly match: () => NameMatch;
  /** Where it stands; null where it stands in no sheet that can be shown. */
  readonly cell: CellRef | null;
}

interface MatchesProps {
  readonly kept: KeptProgramme;
  readonly lines: readonly MatchLine[];
  /** The sheet of the cells. */
  readonly sheetId: string | null;
}

/** What each task of a plan was taken for in the programme, those that a person should look at first; each can be put right. */
export function Matches({ kept, lines, sheetId }: MatchesProps): JSX.Element {
  const styles = useSectionStyles();
  const commands = useCommands();
  const { say } = useWords();
  const [all, setAll] = useState(false);
  const [most, setMost] = useState(STEP);
  const [open, setOpen] = useState<string | null>(null);
  const count = (how: NameMatch["how"]): number => lines.filter((one) => one.how === how).length;
  const doubtful = lines.filter(isDoubtful);
  const listed = all ? lines : doubtful;
  const correct = (name: string, task: string | null | undefined): void => {
    setOpen(null);
    const corrections =
      task === undefined
        ? withoutCorrection(kept.corrections, name)
        : withCorrection(kept.corrections, { name, task });
    void commands.setProgramme({ ...kept, corrections });
  };
  return (
    <>
      <Text size={200} className={styles.aside}>
        {(["same", "alike", "corrected", "none"] as const)
          .filter((how) => count(how) > 0)
          .map((how) => say(`programme.matches.${how}`, { count: count(how) }))
          .join(" · ")}
      </Text>
      {listed.slice(0, most).map(({ id, name, match, cell }) => (
        <MatchItem
          key={id}
          name={name}
          place={cell === null ? null : a1(cell)}
          match={match()}
          programme={kept.programme}
          open={open === id}
          onToggle={() => {
            setOpen(open === id ? null : id);
          }}
          onShow={() => {
            if (sheetId !== null && cell !== null) void commands.show({ sheetId, cells: [cell] });
          }}
          onCorrect={(task) => {
            correct(name, task);
          }}
        />
      ))}
      <div className={styles.actions}>
        <MoreButton all={listed.length} most={most} onMost={setMost} />
        {doubtful.length < lines.length && (
          <Button
            size="small"
            appearance="subtle"
            aria-expanded={all}
            onClick={() => {
              setAll(!all);
            }}
          >
            {all ? say("programme.matches.fewer") : say("programme.matches.all", { count: lines.length })}
          </Button>
        )}
      </div>
    </>
  );
}

/** A name that is not the programme's own, or a person's word about it. */
function isDoubtful({ how }: MatchLine): boolean {
  return how !== "same";
}
