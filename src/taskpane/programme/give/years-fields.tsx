import { mergeClasses, Text } from "@fluentui/react-components";
import type { ComponentProps, JSX } from "react";
import { useWords } from "../../words/use-words";
import { SumsInputRows, SumsInputs } from "../figures/sums-inputs";
import { PARTS } from "../figures/typed-sums";
import { useSectionStyles } from "../../theme/section-styles";
import { typedYear, yearsOf, type Facts } from "./facts";

interface YearsFieldsProps {
  readonly facts: Facts;
  readonly wrong: boolean;
  readonly onChange: (facts: Facts) => void;
}

/** What the programme gives each year, as it was read, to be put right or typed in. */
export function YearsFields({ facts, wrong, onChange }: YearsFieldsProps): JSX.Element {
  const styles = useSectionStyles();
  const { say } = useWords();
  const years = yearsOf(facts);
  return (
    <section className={styles.section} aria-label={say("programme.envelopes")}>
      <Text as="h3" className={styles.title}>
        {say("programme.envelopes.in", { unit: say(`money.${facts.moneyUnit}`) })}
      </Text>
      {years.length === 0 ? (
        <Text size={200}>{say("programme.envelopes.no-period")}</Text>
      ) : (
        <YearsTable facts={facts} years={years} onChange={onChange} />
      )}
      {wrong && (
        <Text size={200} role="alert">
          {say("programme.wrong.years")}
        </Text>
      )}
    </section>
  );
}

interface YearsTableProps extends Pick<YearsFieldsProps, "facts" | "onChange"> {
  readonly years: readonly number[];
}

/** A row for each year; in đồng a row for each of its amounts. */
function YearsTable({ facts, years, onChange }: YearsTableProps): JSX.Element {
  const styles = useSectionStyles();
  const { say } = useWords();
  const inputs = (year: number): ComponentProps<typeof SumsInputs> => ({
    of: say("programme.of-year", { year: String(year) }),
    typed: typedYear(facts, year),
    onType: (typed) => {
      onChange({ ...facts, years: new Map(facts.years).set(year, typed) });
    },
  });
  if (facts.moneyUnit === "dong")
    return (
      <table className={styles.figures}>
        {years.map((year) => (
          <tbody key={year}>
            <tr>
              <th scope="rowgroup" colSpan={2}>
                {say("programme.of-year", { year: String(year) })}
              </th>
            </tr>
            <SumsInputRows {...inputs(year)} />
          </tbody>
        ))}
      </table>
    );
  return (
    <table className={mergeClasses(styles.figures, styles.typed)}>
      <thead>
        <tr>
          <th scope="col" className={styles.yearColumn}>
            {say("programme.year")}
          </th>
          {PARTS.map((part) => (
            <th key={part} scope="col">
              {say(`programme.part.${part}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {years.map((year) => (
          <tr key={year}>
            <th scope="row">{String(year)}</th>
            <SumsInputs {...inputs(year)} />
          </tr>
        ))}
      </tbody>
    </table>
  );
}
