import { Button, Field, makeStyles, Textarea, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState, type JSX } from "react";
import { useWords } from "../words/use-words";

/** Longer ones are a document of their own. */
const LONGEST = 1_000;

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

interface ExplanationFormProps {
  readonly said: string;
  readonly onSave: (said: string) => void;
  readonly onClose: () => void;
}

/** Where a person writes why a warning is as it should be. Ctrl+Enter keeps it, Escape leaves it as it was. */
export function ExplanationForm({ said, onSave, onClose }: ExplanationFormProps): JSX.Element {
  const styles = useStyles();
  const { say } = useWords();
  const [text, setText] = useState(said);
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    field.current?.focus();
  }, []);
  const trimmed = text.trim();
  const save = (): void => {
    if (trimmed !== "") onSave(trimmed);
  };
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <Field label={say("explain.label")} hint={say("explain.hint")} size="small">
        <Textarea
          textarea={{ ref: field, rows: 3 }}
          size="small"
          resize="vertical"
          maxLength={LONGEST}
          value={text}
          onChange={(_, { value }) => {
            setText(value);
          }}
          onKeyDown={(event) => {
            if (event.key === "Escape") onClose();
            else if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) save();
          }}
        />
      </Field>
      <div className={styles.actions}>
        <Button type="submit" size="small" appearance="primary" disabledFocusable={trimmed === ""}>
          {say("explain.keep")}
        </Button>
        <Button size="small" onClick={onClose}>
          {say("preview.close")}
        </Button>
      </div>
    </form>
  );
}
