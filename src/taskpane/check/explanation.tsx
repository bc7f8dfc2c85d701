import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState, type JSX } from "react";
import { useWords } from "../words/use-words";
import { ExplanationForm } from "./explanation-form";

const useStyles = makeStyles({ form: { width: "100%", paddingTop: tokens.spacingVerticalXS } });

interface ExplanationProps {
  /** What was said; null: nothing yet. */
  readonly said: string | null;
  /** Null takes back what was said. */
  readonly onExplain: (said: string | null) => void;
  /** Fetches the focus, whose button goes away. */
  readonly onLeave: () => void;
}

/** The buttons by which a person says why a warning is as it should be, in place: says it, says it otherwise, takes it back. */
export function Explanation({ said, onExplain, onLeave }: ExplanationProps): JSX.Element {
  const styles = useStyles();
  const { say } = useWords();
  const [writing, setWriting] = useState(false);
  if (writing) {
    return (
      <div className={styles.form}>
        <ExplanationForm
          said={said ?? ""}
          onSave={(text) => {
            setWriting(false);
            onExplain(text);
            onLeave();
          }}
          onClose={() => {
            setWriting(false);
            onLeave();
          }}
        />
      </div>
    );
  }
  return (
    <>
      <Button
        size="small"
        onClick={() => {
          setWriting(true);
        }}
      >
        {say(said === null ? "explain" : "explain.change")}
      </Button>
      {said !== null && (
        <Button
          size="small"
          appearance="subtle"
          onClick={() => {
            onExplain(null);
            onLeave();
          }}
        >
          {say("explain.take-back")}
        </Button>
      )}
    </>
  );
}
