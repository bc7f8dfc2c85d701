import { Button, Field, Select } from "@fluentui/react-components";
import { useMemo, useState, type JSX } from "react";
import type { Programme, ProgrammeTask, NameMatch } from "../../../programme";
import { useWords } from "../../words/use-words";
import { useSectionStyles } from "../../theme/section-styles";

/** Stands for none of the programme's tasks; no id is blank. */
const NONE = "";

interface CorrectMatchProps {
  readonly match: NameMatch;
  readonly programme: Programme;
  readonly onCorrect: (task: string | null) => void;
}

/** The choice of what a task of the plan is in the programme: the likeliest first, then all by category, or none of them. */
export function CorrectMatch({ match, programme, onCorrect }: CorrectMatchProps): JSX.Element {
  const styles = useSectionStyles();
  const { say } = useWords();
  const { found, runnerUp } = match;
  const [chosen, setChosen] = useState(runnerUp?.task.id ?? found?.task.id ?? NONE);
  const groups = useMemo(() => byCategory(programme), [programme]);
  return (
    <div className={styles.section}>
      <Field size="small" className={styles.narrow} label={say("programme.match.as")}>
        <Select
          className={styles.narrow}
          size="small"
          value={chosen}
          onChange={(_, { value }) => {
            setChosen(value);
          }}
        >
          <option value={NONE}>{say("programme.match.is-none")}</option>
          {groups.map(([category, tasks]) => (
            <optgroup key={category} label={category === "" ? say("programme.no-category") : category}>
              {tasks.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </optgroup>
          ))}
        </Select>
      </Field>
      <div className={styles.actions}>
        <Button
          size="small"
          appearance="primary"
          onClick={() => {
            onCorrect(chosen === NONE ? null : chosen);
          }}
        >
          {say("programme.match.take")}
        </Button>
      </div>
    </div>
  );
}

function byCategory({ tasks }: Programme): readonly (readonly [string, readonly ProgrammeTask[]])[] {
  const groups = new Map<string, ProgrammeTask[]>();
  for (const task of tasks) {
    const category = task.category.join(" › ");
    const known = groups.get(category);
    if (known === undefined) groups.set(category, [task]);
    else known.push(task);
  }
  return [...groups];
}
