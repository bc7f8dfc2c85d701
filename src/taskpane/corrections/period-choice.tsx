import { Field, Input } from "@fluentui/react-components";
import { useState, type JSX } from "react";
import type { Period } from "../../plan";
import { useWords } from "../words/use-words";
import { periodText, periodTyped } from "./period-text";

interface PeriodChoiceProps {
  /** What a person chose; null: as the table has it. */
  readonly chosen: Period | null;
  /** What the table itself says, where that is known. */
  readonly read: Period | null;
  readonly onChoose: (period: Period | null) => void;
}

/** The years that a plan is for, typed as offices write them; nothing typed is what the table says. */
export function PeriodChoice({ chosen, read, onChoose }: PeriodChoiceProps): JSX.Element {
  const { say } = useWords();
  const [text, setText] = useState(periodText(chosen));
  const [unclear, setUnclear] = useState(false);
  const take = (): void => {
    const typed = periodTyped(text);
    setUnclear(typed === "unclear");
    if (typed === "unclear" || periodText(typed) === periodText(chosen)) return;
    onChoose(typed);
  };
  return (
    <Field
      label={say("settings.period")}
      size="small"
      {...(unclear ? { validationMessage: say("settings.period.unclear") } : {})}
    >
      <Input
        size="small"
        value={text}
        placeholder={
          read === null ? say("settings.as-table") : say("settings.as-table.read", { read: periodText(read) })
        }
        onChange={(_, { value }) => {
          setText(value);
        }}
        onBlur={take}
        onKeyDown={({ key }) => {
          if (key === "Enter") take();
        }}
      />
    </Field>
  );
}
