import { makeStyles, Text, tokens } from "@fluentui/react-components";
import type { JSX } from "react";
import { periodText } from "../corrections/period-text";
import type { Corrections } from "../../plan";
import type { CheckReport } from "../report/check-report";
import type { Aged } from "../state/pane-state";
import { useWords } from "../words/use-words";
import type { Words } from "../words/words";
import { verdictWords } from "./verdict-words";

const useStyles = makeStyles({ aside: { color: tokens.colorNeutralForeground2 } });

interface VerdictNotesProps {
  readonly report: CheckReport | null;
  readonly age: Aged | null;
  readonly checksAgain: boolean;
  /** What a person said of the sheet. */
  readonly corrections: Corrections;
}

/** What a person must know beside the verdict: what to do, what was not checked, and whether it still holds. */
export function VerdictNotes({ report, age, checksAgain, corrections }: VerdictNotesProps): JSX.Element {
  const styles = useStyles();
  const words = useWords();
  const { say } = words;
  if (report === null) return <Text className={styles.aside}>{say("verdict.none.hint")}</Text>;
  const chosen = chosenWords(corrections, words);
  const said =
    report.tables.length === 0 ? say("verdict.no-table.hint") : report.notes.map(words.note).join(". ");
  return (
    <>
      {age !== null && <Text size={200}>{agedWords(report, age, checksAgain, words)}</Text>}
      {age !== "changed" && said !== "" && (
        <Text size={200} className={styles.aside}>
          {said}
        </Text>
      )}
      {age !== "changed" && chosen !== "" && report.tables.length > 0 && (
        <Text size={200} className={styles.aside}>
          {say("verdict.chosen", { what: chosen })}
        </Text>
      )}
      {report.rulesFailed.length > 0 && (
        <Text size={200}>{say("verdict.rules-failed", { rules: report.rulesFailed.join(", ") })}</Text>
      )}
    </>
  );
}

/** What holds because a person said so, and not because the table does; "" for nothing. */
function chosenWords({ period, moneyUnit }: Corrections, { say }: Words): string {
  return [
    ...(period === null ? [] : [say("verdict.chosen.period", { period: periodText(period) })]),
    ...(moneyUnit === null ? [] : [say("verdict.chosen.money-unit", { unit: say(`money.${moneyUnit}`) })]),
  ].join(", ");
}

function agedWords(report: CheckReport, age: Aged, checksAgain: boolean, words: Words): string {
  if (age === "earlier") return words.say("verdict.earlier", { time: words.time(report.at) });
  const verdict = verdictWords(report, words);
  const key = checksAgain ? "verdict.changed.again" : "verdict.changed.hint";
  return words.say(key, { time: words.time(report.at), verdict });
}
