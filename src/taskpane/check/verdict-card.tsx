import { makeStyles, mergeClasses, Text, tokens } from "@fluentui/react-components";
import type { JSX } from "react";
import type { Corrections } from "../../plan";
import type { CheckReport } from "../report/check-report";
import { countsToShow } from "../report/counts-to-show";
import { verdictOf } from "../report/verdict";
import type { Aged, Running } from "../state/pane-state";
import { useWords } from "../words/use-words";
import { CheckBar } from "./check-bar";
import { CountsLine } from "./counts-line";
import { VerdictIcon, type Face } from "./verdict-icon";
import { VerdictNotes } from "./verdict-notes";
import { verdictWords } from "./verdict-words";

const useStyles = makeStyles({
  card: {
    display: "grid",
    gridTemplateColumns: "auto minmax(0, 1fr)",
    // Zoomed to 200 % in the narrowest pane: the words need the width.
    "@media (max-width: 240px)": { gridTemplateColumns: "minmax(0, 1fr)" },
    columnGap: tokens.spacingHorizontalM,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  "not-ready": {
    backgroundColor: tokens.colorStatusDangerBackground1,
    borderTopColor: tokens.colorStatusDangerBorder1,
    borderRightColor: tokens.colorStatusDangerBorder1,
    borderBottomColor: tokens.colorStatusDangerBorder1,
    borderLeftColor: tokens.colorStatusDangerBorder1,
  },
  ready: {
    backgroundColor: tokens.colorStatusSuccessBackground1,
    borderTopColor: tokens.colorStatusSuccessBorder1,
    borderRightColor: tokens.colorStatusSuccessBorder1,
    borderBottomColor: tokens.colorStatusSuccessBorder1,
    borderLeftColor: tokens.colorStatusSuccessBorder1,
  },
  "no-table": {},
  changed: {},
  none: {},
  words: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS, minWidth: 0 },
  title: { margin: 0, textWrap: "balance" },
});

interface VerdictCardProps {
  readonly report: CheckReport | null;
  /** Why the report may no longer be true; null: it is. */
  readonly age: Aged | null;
  readonly checksAgain: boolean;
  readonly running: Running | null;
  readonly sheetId: string | null;
  /** What a person said of the sheet. */
  readonly corrections: Corrections;
}

/** Whether the sheet can be submitted, what it holds, what was not checked, and the one thing to press. */
export function VerdictCard({
  report,
  age,
  checksAgain,
  running,
  sheetId,
  corrections,
}: VerdictCardProps): JSX.Element {
  const styles = useStyles();
  const words = useWords();
  const face = faceOf(report, age);
  return (
    <section className={mergeClasses(styles.card, styles[face])}>
      <VerdictIcon face={face} />
      <div className={styles.words}>
        <Text as="h2" size={500} weight="semibold" className={styles.title}>
          {face === "changed" ? words.say("verdict.changed") : verdictWords(report, words)}
        </Text>
        {report !== null &&
          countsToShow(report.tables).map((counts, table) => <CountsLine key={table} counts={counts} />)}
        <VerdictNotes report={report} age={age} checksAgain={checksAgain} corrections={corrections} />
        <CheckBar
          checked={report !== null}
          at={age === null ? (report?.at ?? null) : null}
          running={running}
          sheetId={sheetId}
        />
      </div>
    </section>
  );
}

function faceOf(report: CheckReport | null, age: Aged | null): Face {
  if (report === null) return "none";
  return age === "changed" ? "changed" : verdictOf(report).kind;
}
