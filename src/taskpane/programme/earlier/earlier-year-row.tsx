import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useId, useState, type JSX } from "react";
import type { SheetRef } from "../../../plan";
import { withoutYear, withYear, type KeptProgramme, type KeptYear } from "../../../programme";
import { useCommands } from "../../commands/use-commands";
import { useWords } from "../../words/use-words";
import type { Words } from "../../words/words";
import { sourceWords } from "../programme-words";
import { useSectionStyles } from "../../theme/section-styles";
import { GiveYear } from "./give-year";
import { YearMatches } from "./year-matches";

const useStyles = makeStyles({
  row: {
    display: "grid",
    gridTemplateColumns: "auto minmax(0, 1fr) auto",
    columnGap: tokens.spacingHorizontalS,
    alignItems: "center",
  },
  year: { fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: "tabular-nums" },
  what: { overflowWrap: "anywhere" },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
});

interface EarlierYearRowProps {
  readonly year: number;
  readonly kept: KeptProgramme;
  readonly sheets: readonly SheetRef[];
  /** Whether the ways to give it are shown. */
  readonly open: boolean;
  readonly onToggle: () => void;
}

/** One earlier year: what is known of it, and the ways to say it. */
export function EarlierYearRow({ year, kept, sheets, open, onToggle }: EarlierYearRowProps): JSX.Element {
  const styles = useStyles();
  const section = useSectionStyles();
  const commands = useCommands();
  const words = useWords();
  const { say } = words;
  const id = useId();
  const [looking, setLooking] = useState(false);
  const known = kept.earlier.find((one) => one.year === year) ?? null;
  const of = { year: String(year) };
  return (
    <div>
      <div className={styles.row}>
        <span className={styles.year}>{String(year)}</span>
        <Text size={200} className={styles.what}>
          {known === null ? say("programme.earlier.none") : knownWords(known, kept, words)}
        </Text>
        <span className={styles.buttons}>
          <Button
            size="small"
            aria-expanded={open}
            aria-controls={open ? id : undefined}
            aria-label={say(
              known === null ? "programme.earlier.give-year" : "programme.earlier.change-year",
              of,
            )}
            onClick={onToggle}
          >
            {say(known === null ? "programme.earlier.give" : "programme.replace")}
          </Button>
          {known !== null && known.tasks.length > 0 && (
            <Button
              size="small"
              appearance="subtle"
              aria-expanded={looking}
              aria-label={say("programme.earlier.matches-year", of)}
              onClick={() => {
                setLooking(!looking);
              }}
            >
              {say("programme.earlier.matches")}
            </Button>
          )}
          {known !== null && (
            <Button
              size="small"
              appearance="subtle"
              aria-label={say("programme.earlier.remove-year", of)}
              onClick={() => void commands.setProgramme(withoutYear(kept, year))}
            >
              {say("programme.remove")}
            </Button>
          )}
        </span>
      </div>
      {looking && known !== null && known.tasks.length > 0 && (
        <div className={section.card}>
          <YearMatches year={known} kept={kept} />
        </div>
      )}
      {open && (
        <div id={id} className={section.card}>
          <GiveYear
            year={year}
            kept={kept}
            sheets={sheets}
            onKeep={(given) => {
              onToggle();
              void commands.setProgramme(withYear(kept, given));
            }}
          />
        </div>
      )}
    </div>
  );
}

function knownWords(
  { sums, source, tables, tasks }: KeptYear,
  { programme }: KeptProgramme,
  words: Words,
): string {
  const { say } = words;
  const money = sums.total ?? sums.budget;
  return [
    sourceWords(source, words),
    ...(tables > 1 ? [say("programme.earlier.tables", { count: tables })] : []),
    tasks.length === 0 ? say("programme.earlier.sums-only") : say("count.tasks", { count: tasks.length }),
    ...(money === null
      ? []
      : [say("count.money", { amount: money, unit: say(`money.${programme.moneyUnit}`) })]),
  ].join(" · ");
}
