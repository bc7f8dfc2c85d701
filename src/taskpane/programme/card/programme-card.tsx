import { Button, MessageBar, MessageBarActions, MessageBarBody, Text } from "@fluentui/react-components";
import type { JSX } from "react";
import {
  programmeWarnings,
  rowsOf,
  writeProgramme,
  type KeptProgramme,
  type ProgrammeWarning,
} from "../../../programme";
import { useCommands } from "../../commands/use-commands";
import { saveFile } from "../../files/save-file";
import { useWords } from "../../words/use-words";
import { SumsTable } from "../figures/sums-table";
import { Warnings } from "../give/warnings";
import { plainDate, sourceWords } from "../programme-words";
import { useSectionStyles } from "../../theme/section-styles";

interface ProgrammeCardProps {
  readonly kept: KeptProgramme;
  readonly saved: boolean;
  /** That it may be the wrong programme for the plan in front. */
  readonly misfits: readonly ProgrammeWarning[];
  readonly onReplace: () => void;
}

/** Which programme plans are held against: its name, decision, period and sums, where it came from, and the ways to be rid of it. */
export function ProgrammeCard({ kept, saved, misfits, onReplace }: ProgrammeCardProps): JSX.Element {
  const styles = useSectionStyles();
  const commands = useCommands();
  const words = useWords();
  const { say } = words;
  const { programme, source } = kept;
  const { title, decision, period, province, tasks, stated, moneyUnit } = programme;
  const facts = [
    ...(decision === null ? [] : [decisionWords(decision, say)]),
    ...(province === null ? [] : [province]),
    ...(period === null
      ? []
      : [say("programme.period", { from: String(period.from), to: String(period.to) })]),
    say("count.tasks", { count: tasks.length }),
  ];
  const unit = say(`money.${moneyUnit}`);
  return (
    <section className={styles.card} aria-label={say("programme.card")}>
      <h2 className={styles.title}>{title}</h2>
      <Text size={200}>{facts.join(" · ")}</Text>
      <Text size={200} className={styles.aside}>
        {sourceWords(source, words)}
      </Text>
      <SumsTable
        label={say("programme.sums", { unit })}
        columns={[
          { title: say("programme.sums.rows"), sums: rowsOf(programme) },
          { title: say("programme.sums.stated"), sums: stated },
        ]}
      />
      <Text size={200} className={styles.aside}>
        {say("programme.sums", { unit })}
      </Text>
      <Warnings warnings={[...misfits, ...programmeWarnings(programme).filter(isOfRows)]} />
      {!saved && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{say("programme.not-saved")}</MessageBarBody>
          <MessageBarActions>
            <Button size="small" onClick={() => void commands.saveProgramme()}>
              {say("programme.save-again")}
            </Button>
          </MessageBarActions>
        </MessageBar>
      )}
      <div className={styles.actions}>
        <Button size="small" onClick={onReplace}>
          {say("programme.replace")}
        </Button>
        <Button size="small" onClick={() => void commands.setProgramme(null)}>
          {say("programme.remove")}
        </Button>
        <Button
          size="small"
          appearance="subtle"
          onClick={() => {
            saveFile(say("programme.file-name"), writeProgramme(programme), "application/json");
          }}
        >
          {say("programme.export")}
        </Button>
      </div>
    </section>
  );
}

/** What the sums of years differ by was shown before the programme was kept. */
function isOfRows({ kind }: ProgrammeWarning): boolean {
  return !kind.startsWith("years-differ");
}

function decisionWords(
  { number, date }: { readonly number: string; readonly date: string | null },
  say: ReturnType<typeof useWords>["say"],
): string {
  return date === null
    ? say("programme.decision", { number })
    : say("programme.decision.dated", { number, date: plainDate(date) });
}
