import { Button, makeStyles, ProgressBar, Text, tokens } from "@fluentui/react-components";
import type { JSX } from "react";
import { useCommands } from "../commands/use-commands";
import type { Running } from "../state/pane-state";
import { useAfter } from "../theme/use-after";
import { useWords } from "../words/use-words";

const useStyles = makeStyles({
  bar: {
    display: "flex",
    alignItems: "center",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalM,
    marginTop: tokens.spacingVerticalS,
  },
  progress: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  time: { color: tokens.colorNeutralForeground2 },
});

interface CheckBarProps {
  readonly checked: boolean;
  /** When it was checked, where nothing else says so. */
  readonly at: Date | null;
  readonly running: Running | null;
  readonly sheetId: string | null;
}

/** The one primary button, when the sheet was checked, and how far a longer check is. */
export function CheckBar({ checked, at, running, sheetId }: CheckBarProps): JSX.Element {
  const styles = useStyles();
  const commands = useCommands();
  const { say, time } = useWords();
  const slow = useAfter(running !== null, 500);
  const long = useAfter(running !== null, 2_000);
  const share = running?.share ?? 0;
  const counted = share > 0 && share < 1;
  const progress = counted
    ? say(`check.progress.${running?.phase ?? "reading"}`, { percent: Math.round(share * 100) })
    : say("verdict.running");
  return (
    <>
      <div className={styles.bar}>
        <Button
          appearance="primary"
          disabledFocusable={running !== null}
          onClick={() => {
            void commands.check(sheetId);
          }}
        >
          {say(checked ? "check.again" : "check.first")}
        </Button>
        {long && (
          <Button
            onClick={() => {
              commands.stopCheck();
            }}
          >
            {say("check.stop")}
          </Button>
        )}
        {at !== null && !long && (
          <Text size={200} className={styles.time}>
            {say("check.at", { time: time(at) })}
          </Text>
        )}
      </div>
      {slow && (
        <div className={styles.progress}>
          <ProgressBar aria-label={progress} {...(counted ? { value: share } : {})} />
          <Text size={200}>{progress}</Text>
        </div>
      )}
    </>
  );
}
