import { Field, Input, makeStyles, Select, Textarea, tokens } from "@fluentui/react-components";
import type { JSX } from "react";
import { DONG, type MoneyUnit } from "../../../plan";
import { useWords } from "../../words/use-words";
import type { FactFault, Facts } from "./facts";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  pair: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(120px, 1fr))",
    gap: tokens.spacingHorizontalS,
  },
  input: { width: "100%", minWidth: 0 },
});

const UNITS = Object.keys(DONG).filter((unit): unit is MoneyUnit => unit in DONG);

interface FactsFieldsProps {
  readonly facts: Facts;
  readonly faults: readonly FactFault[];
  /** Whether the unit of money was not read, so that a person must say it. */
  readonly asksUnit: boolean;
  readonly onChange: (facts: Facts) => void;
}

/** The facts of a programme that a person may put right: its name, decision, province, period and unit of money. */
export function FactsFields({ facts, faults, asksUnit, onChange }: FactsFieldsProps): JSX.Element {
  const styles = useStyles();
  const { say } = useWords();
  const wrong = (fault: FactFault): { validationMessage?: string } =>
    faults.includes(fault) ? { validationMessage: say(`programme.wrong.${fault}`) } : {};
  const line = (name: "number" | "date" | "province" | "from" | "to"): JSX.Element => (
    <Input
      className={styles.input}
      size="small"
      value={facts[name]}
      onChange={(_, { value }) => {
        onChange({ ...facts, [name]: value });
      }}
    />
  );
  return (
    <div className={styles.root}>
      <Field size="small" label={say("programme.title")} {...wrong("title")}>
        <Textarea
          size="small"
          resize="vertical"
          rows={3}
          value={facts.title}
          onChange={(_, { value }) => {
            onChange({ ...facts, title: value });
          }}
        />
      </Field>
      <div className={styles.pair}>
        <Field size="small" label={say("programme.decision.number")}>
          {line("number")}
        </Field>
        <Field size="small" label={say("programme.decision.date")} {...wrong("date")}>
          {line("date")}
        </Field>
      </div>
      <Field size="small" label={say("programme.province")}>
        {line("province")}
      </Field>
      <div className={styles.pair}>
        <Field size="small" label={say("programme.from")} {...wrong("period")}>
          {line("from")}
        </Field>
        <Field size="small" label={say("programme.to")}>
          {line("to")}
        </Field>
      </div>
      {asksUnit && (
        <Field size="small" label={say("programme.unit")}>
          <Select
            size="small"
            value={facts.moneyUnit}
            onChange={(_, { value }) => {
              const moneyUnit = UNITS.find((unit) => unit === value);
              if (moneyUnit !== undefined) onChange({ ...facts, moneyUnit });
            }}
          >
            {UNITS.map((unit) => (
              <option key={unit} value={unit}>
                {say(`money.${unit}`)}
              </option>
            ))}
          </Select>
        </Field>
      )}
    </div>
  );
}
