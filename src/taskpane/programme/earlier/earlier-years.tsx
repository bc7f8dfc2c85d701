import { Text } from "@fluentui/react-components";
import { useState, type JSX } from "react";
import type { SheetRef } from "../../../plan";
import type { KeptProgramme } from "../../../programme";
import { useWords } from "../../words/use-words";
import { useSectionStyles } from "../../theme/section-styles";
import { EarlierYearRow } from "./earlier-year-row";

interface EarlierYearsProps {
  readonly kept: KeptProgramme;
  /** The year of the plan in front; null where nobody knows. */
  readonly year: number | null;
  readonly sheets: readonly SheetRef[];
}

/** What was planned in each year of the programme before the plan's: from a sheet, from a file, or its sums as typed. */
export function EarlierYears({ kept, year, sheets }: EarlierYearsProps): JSX.Element | null {
  const styles = useSectionStyles();
  const { say } = useWords();
  const [open, setOpen] = useState<number | null>(null);
  const years = yearsBefore(kept, year);
  if (years.length === 0) return null;
  return (
    <section className={styles.section} aria-label={say("programme.earlier")}>
      <Text as="h2" className={styles.title}>
        {say("programme.earlier")}
      </Text>
      {years.map((one) => (
        <EarlierYearRow
          key={one}
          year={one}
          kept={kept}
          sheets={sheets}
          open={open === one}
          onToggle={() => {
            setOpen(open === one ? null : one);
          }}
        />
      ))}
    </section>
  );
}

/** The years of the programme before the plan's, and those that something is known of. */
function yearsBefore({ programme, earlier }: KeptProgramme, year: number | null): readonly number[] {
  const { period } = programme;
  const last = year === null ? (period?.to ?? 0) : year - 1;
  const span =
    period === null
      ? []
      : Array.from(
          { length: Math.max(0, Math.min(last, period.to) - period.from + 1) },
          (_, at) => period.from + at,
        );
  return [...new Set([...span, ...earlier.map((one) => one.year)])].sort((a, b) => a - b);
}
