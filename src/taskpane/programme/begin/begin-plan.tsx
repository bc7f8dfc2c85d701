import { Button, Field, Select, Text } from "@fluentui/react-components";
import { useState, type JSX } from "react";
import type { AddedSheet } from "../../../excel";
import { rowPrints } from "../../../plan";
import type { Programme } from "../../../programme";
import { useCommands } from "../../commands/use-commands";
import { useWords } from "../../words/use-words";
import { useSectionStyles } from "../../theme/section-styles";
import { appendixOfYear, taskEdits, tasksOfYear } from "./tasks-of-year";

interface BeginPlanProps {
  readonly programme: Programme;
  /** The year of the plan in front; null where there is none. */
  readonly year: number | null;
  /** The new sheet comes to the front, and this page turns to it. */
  readonly onAdded: (added: AddedSheet) => void;
}

/** Begins the plan of a year on a new sheet, with the tasks that the programme has for that year. */
export function BeginPlan({ programme, year, onAdded }: BeginPlanProps): JSX.Element | null {
  const styles = useSectionStyles();
  const commands = useCommands();
  const { say } = useWords();
  const [said, setSaid] = useState<number | null>(null);
  const [busy, setBusy] = useState(false);
  const { period } = programme;
  if (period === null) return null;
  const years = Array.from({ length: period.to - period.from + 1 }, (_, at) => period.from + at);
  const chosen = said ?? years.find((one) => year !== null && one > year) ?? period.from;
  const appendix = appendixOfYear(programme, chosen);

  const begin = async (): Promise<void> => {
    if (appendix === null) return;
    setBusy(true);
    const added = await commands.addSheet(appendix);
    const [sheet] = added === null ? [] : ((await commands.readSheets([added.sheet.id])) ?? []);
    if (added !== null && sheet !== undefined) {
      await commands.writeEdits(taskEdits(sheet, programme, chosen), rowPrints(sheet.grid));
      const [filled = sheet] = (await commands.readSheets([added.sheet.id])) ?? [];
      onAdded({ sheet: added.sheet, made: rowPrints(filled.grid) });
    }
    setBusy(false);
  };

  return (
    <section className={styles.section} aria-label={say("programme.begin")}>
      <Text as="h2" className={styles.title}>
        {say("programme.begin")}
      </Text>
      <Field size="small" className={styles.narrow} label={say("programme.year")}>
        <Select
          className={styles.narrow}
          size="small"
          value={String(chosen)}
          onChange={(_, { value }) => {
            setSaid(Number(value));
          }}
        >
          {years.map((one) => (
            <option key={one} value={String(one)}>
              {String(one)}
            </option>
          ))}
        </Select>
      </Field>
      <div className={styles.actions}>
        <Button size="small" disabledFocusable={busy || appendix === null} onClick={() => void begin()}>
          {say("programme.begin.year", { year: String(chosen) })}
        </Button>
      </div>
      <Text size={200} className={styles.aside}>
        {say("programme.begin.hint", { count: tasksOfYear(programme, chosen).length })}
      </Text>
    </section>
  );
}
