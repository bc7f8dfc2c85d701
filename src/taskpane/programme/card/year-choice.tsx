import { Field, Select } from "@fluentui/react-components";
import type { JSX } from "react";
import { yearOf, type KeptProgramme } from "../../../programme";
import type { Plan } from "../../../plan";
import { useCommands } from "../../commands/use-commands";
import { useWords } from "../../words/use-words";
import { useSectionStyles } from "../../theme/section-styles";

interface YearChoiceProps {
  readonly kept: KeptProgramme;
  readonly plan: Plan | null;
}

/** The year that the plan is for: the plan's own unless a person says another. */
export function YearChoice({ kept, plan }: YearChoiceProps): JSX.Element {
  const styles = useSectionStyles();
  const commands = useCommands();
  const { say } = useWords();
  const own = plan === null ? null : yearOf(plan);
  const { period, envelopes } = kept.programme;
  const span =
    period === null
      ? envelopes.map(({ year }) => year)
      : Array.from({ length: period.to - period.from + 1 }, (_, at) => period.from + at);
  const years = [...new Set([...span, ...(kept.year === null ? [] : [kept.year])])].sort((a, b) => a - b);
  return (
    <Field size="small" className={styles.narrow} label={say("programme.plan-year")}>
      <Select
        className={styles.narrow}
        size="small"
        value={kept.year === null ? "" : String(kept.year)}
        onChange={(_, { value }) => {
          void commands.setProgramme({ ...kept, year: value === "" ? null : Number(value) });
        }}
      >
        <option value="">
          {own === null
            ? say("programme.plan-year.unknown")
            : say("programme.plan-year.own", { year: String(own) })}
        </option>
        {years.map((year) => (
          <option key={year} value={String(year)}>
            {String(year)}
          </option>
        ))}
      </Select>
    </Field>
  );
}
