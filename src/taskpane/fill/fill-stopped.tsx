import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import type { JSX } from "react";
import { useWords } from "../words/use-words";

const useStyles = makeStyles({
  stopped: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalS },
});

interface FillStoppedProps {
  /** What did not come to its end. */
  readonly what: "reading" | "planning" | "comparing";
  readonly onAgain: () => void;
}

/** Says that the sheet was not read, what to fill not worked out, or the plan not compared, and does it after all. */
export function FillStopped({ what, onAgain }: FillStoppedProps): JSX.Element {
  const styles = useStyles();
  const { say } = useWords();
  return (
    <div className={styles.stopped} role="status">
      <Text>{say(`fill.${what}.stopped`)}</Text>
      <Button size="small" onClick={onAgain}>
        {say(`fill.${what}.again`)}
      </Button>
    </div>
  );
}
