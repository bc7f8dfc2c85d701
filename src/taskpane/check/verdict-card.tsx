import { makeStyles, mergeClasses, Text, tokens } from "@fluentui/react-components";
import type { JSX } from "react";
import type { CheckReport } from "../report/check-report";
import { tableCounts } from "../report/table-counts";
import type { Verdict } from "../report/verdict";
import type { Running } from "../state/pane-state";
import { useWords } from "../words/use-words";
import { CheckBar } from "./check-bar";
import { CountsLine } from "./counts-line";
import { VerdictIcon } from "./verdict-icon";
import { verdictWords } from "./verdict-words";

const useStyles = makeStyles({
  card: {
    display: "grid",
    gridTemplateColumns: "auto minmax(0, 1fr)",
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
  words: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS, minWidth: 0 },
  title: { margin: 0, textWrap: "balance" },
  aside: { color: tokens.colorNeutralForeground2 },
});

interface VerdictCardProps {
  readonly report: CheckReport | null;
  readonly verdict: Verdict | null;
  readonly running: Running | null;
  readonly sheetId: string | null;
}

/** Whether the sheet can be submitted, what it holds, what was not checked, and the one thing to press. */
export function VerdictCard({ report, verdict, running, sheetId }: VerdictCardProps): JSX.Element {
  const styles = useStyles();
  const words = useWords();
  const { say } = words;
  return (
    <section className={mergeClasses(styles.card, verdict !== null && styles[verdict.kind])}>
      <VerdictIcon kind={verdict?.kind ?? "none"} />
      <div className={styles.words}>
        <Text as="h2" size={500} weight="semibold" className={styles.title}>
          {verdictWords(verdict, words)}
        </Text>
        {verdict === null && <Text className={styles.aside}>{say("verdict.none.hint")}</Text>}
        {verdict?.kind === "no-table" && <Text className={styles.aside}>{say("verdict.no-table.hint")}</Text>}
        {report !== null &&
          tableCounts(report.sheet).map((counts, table) => <CountsLine key={table} counts={counts} />)}
        {verdict !== null && verdict.kind !== "no-table" && (
          <Text size={200} className={styles.aside}>
            {say("verdict.not-compared")}
          </Text>
        )}
        {report !== null && report.rulesFailed.length > 0 && (
          <Text size={200}>{say("verdict.rules-failed", { rules: report.rulesFailed.join(", ") })}</Text>
        )}
        <CheckBar checkedAt={report?.at ?? null} running={running} sheetId={sheetId} />
      </div>
    </section>
  );
}
