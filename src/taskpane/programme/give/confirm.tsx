import { Button, Field, Select, Text } from "@fluentui/react-components";
import { useEffect, useMemo, useRef, useState, type JSX } from "react";
import type { Plan, Sheet } from "../../../plan";
import {
  misfits,
  programmeWarnings,
  readProgramme,
  rowsOf,
  writeProgramme,
  yearsOf,
  type Programme,
} from "../../../programme";
import { useWords } from "../../words/use-words";
import { SumsTable } from "../figures/sums-table";
import { refusalWords, sourceWords } from "../programme-words";
import { useSectionStyles } from "../../theme/section-styles";
import type { Draft } from "./draft";
import { factsOf, faultsOf, withFacts } from "./facts";
import { FactsFields } from "./facts-fields";
import { Warnings } from "./warnings";
import { YearsFields } from "./years-fields";

/** So many of the figures that could not be read are named; the rest is counted. */
const MOST_UNREAD = 10;

interface ConfirmProps {
  readonly draft: Draft;
  /** The plan of the sheet in front, which the programme should be for. */
  readonly plan: Plan | null;
  readonly onSheet: (sheet: Sheet) => void;
  readonly onKeep: (programme: Programme) => void;
  readonly onClose: () => void;
}

/** What was read of a programme, before anything is kept: its facts to put right, its sums, and what does not fit. */
export function Confirm({ draft, plan, onSheet, onKeep, onClose }: ConfirmProps): JSX.Element {
  const styles = useSectionStyles();
  const words = useWords();
  const { say, language } = words;
  const heading = useRef<HTMLHeadingElement>(null);
  const [facts, setFacts] = useState(() => factsOf(draft.programme, language));
  const faults = faultsOf(facts, language);
  const programme = useMemo(() => withFacts(draft.programme, facts, language), [draft, facts, language]);
  const refusal = useMemo(() => readProgramme(writeProgramme(programme)).refusal, [programme]);
  const warnings = [...(plan === null ? [] : misfits(programme, plan)), ...programmeWarnings(programme)];
  const unit = say(`money.${programme.moneyUnit}`);
  useEffect(() => {
    // What has just been opened is read and walked from its first word.
    heading.current?.focus();
  }, []);
  return (
    <section className={styles.section} aria-label={say("programme.confirm")}>
      <h2 ref={heading} tabIndex={-1} className={styles.title}>
        {say("programme.confirm")}
      </h2>
      <Text size={200} className={styles.aside}>
        {sourceWords(draft.source, words)} · {say("count.tasks", { count: programme.tasks.length })}
      </Text>
      {draft.sheets.length > 1 && (
        <Field size="small" className={styles.narrow} label={say("programme.sheet")}>
          <Select
            className={styles.narrow}
            size="small"
            value={draft.sheet?.grid.sheet.id ?? ""}
            onChange={(_, { value }) => {
              const sheet = draft.sheets.find(({ grid }) => grid.sheet.id === value);
              if (sheet !== undefined) onSheet(sheet);
            }}
          >
            {draft.sheets.map(({ grid }) => (
              <option key={grid.sheet.id} value={grid.sheet.id}>
                {grid.sheet.name}
              </option>
            ))}
          </Select>
        </Field>
      )}
      <Warnings warnings={warnings} />
      <SumsTable
        label={say("programme.sums", { unit })}
        columns={[
          { title: say("programme.sums.rows"), sums: rowsOf(programme) },
          { title: say("programme.sums.stated"), sums: programme.stated },
          { title: say("programme.sums.years"), sums: yearsOf(programme) },
        ]}
      />
      <Text size={200} className={styles.aside}>
        {say("programme.sums", { unit })}
      </Text>
      <FactsFields
        facts={facts}
        faults={faults}
        asksUnit={draft.programme.moneyUnit === "unknown"}
        onChange={setFacts}
      />
      <YearsFields facts={facts} wrong={faults.includes("years")} onChange={setFacts} />
      {draft.unread.length > 0 && (
        <div>
          <Text as="h3" className={styles.title}>
            {say("programme.unread", { count: draft.unread.length })}
          </Text>
          <ul className={styles.list}>
            {draft.unread.slice(0, MOST_UNREAD).map((one) => (
              <li key={one}>{one}</li>
            ))}
            {draft.unread.length > MOST_UNREAD && (
              <li>{say("programme.unread.more", { count: draft.unread.length - MOST_UNREAD })}</li>
            )}
          </ul>
        </div>
      )}
      {refusal !== null && <Text role="alert">{refusalWords(refusal, language)}</Text>}
      <div className={styles.actions}>
        <Button
          appearance="primary"
          disabledFocusable={faults.length > 0 || refusal !== null}
          onClick={() => {
            onKeep(programme);
          }}
        >
          {say("programme.keep")}
        </Button>
        <Button onClick={onClose}>{say("preview.close")}</Button>
      </div>
    </section>
  );
}
