import { Text } from "@fluentui/react-components";
import type { JSX } from "react";
import type { Comparison, Remaining } from "../../../programme";
import { useWords } from "../../words/use-words";
import { LeftTable } from "../figures/left-table";
import { useSectionStyles } from "../../theme/section-styles";
import { wholeRows, yearRows } from "./sum-rows";

interface EnvelopesProps {
  readonly comparison: Comparison;
  readonly left: Remaining;
}

/** At a glance: the plan's year and the whole programme, each with what is taken and what is left. */
export function Envelopes({ comparison, left }: EnvelopesProps): JSX.Element {
  const styles = useSectionStyles();
  const words = useWords();
  const { say } = words;
  const { year, matching } = comparison;
  const unit = say(`money.${matching.programme.moneyUnit}`);
  const ofYear = yearRows(comparison, left, words);
  const ofWhole = wholeRows(comparison, words);
  return (
    <>
      {year !== null && ofYear.length > 0 && (
        <section className={styles.section}>
          <Text as="h2" className={styles.title}>
            {say("programme.bars.year", { year: String(year), unit })}
          </Text>
          <LeftTable label={say("programme.bars.year", { year: String(year), unit })} rows={ofYear} />
        </section>
      )}
      {ofWhole.length > 0 && (
        <section className={styles.section}>
          <Text as="h2" className={styles.title}>
            {say("programme.bars.whole", { unit })}
          </Text>
          <LeftTable label={say("programme.bars.whole", { unit })} rows={ofWhole} />
        </section>
      )}
    </>
  );
}
