import { Button, makeStyles, ProgressBar, Text, tokens } from "@fluentui/react-components";
import type { JSX } from "react";
import { useAfter } from "../theme/use-after";
import { useWords } from "../words/use-words";

const useStyles = makeStyles({
  progress: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  stop: { alignSelf: "flex-start" },
});

interface FillProgressProps {
  /** What is under way; null: nothing. */
  readonly doing: "reading" | "planning" | "comparing" | null;
  /** Which share is done, from 0 to 1. */
  readonly share: number;
  readonly onStop: () => void;
}

/** How far a longer reading or working out is, and the way to stop it. */
export function FillProgress({ doing, share, onStop }: FillProgressProps): JSX.Element | null {
  const styles = useStyles();
  const { say } = useWords();
  const slow = useAfter(doing !== null, 500);
  const long = useAfter(doing !== null, 2_000);
  if (doing === null || !slow) return null;
  const progress = say(`fill.${doing}`, { percent: Math.round(share * 100) });
  return (
    <div className={styles.progress}>
      <ProgressBar aria-label={progress} value={share} />
      <Text size={200}>{progress}</Text>
      {long && (
        <Button size="small" className={styles.stop} onClick={onStop}>
          {say("check.stop")}
        </Button>
      )}
    </div>
  );
}
