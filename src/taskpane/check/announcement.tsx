import { makeStyles } from "@fluentui/react-components";
import type { JSX } from "react";
import type { CheckReport } from "../report/check-report";
import type { Aged, Running } from "../state/pane-state";
import { useWords } from "../words/use-words";
import type { Words } from "../words/words";
import { verdictWords } from "./verdict-words";

const useStyles = makeStyles({
  /** For ears only. */
  hidden: {
    position: "absolute",
    width: "1px",
    height: "1px",
    overflow: "hidden",
    clipPath: "inset(50%)",
    whiteSpace: "nowrap",
  },
});

interface AnnouncementProps {
  readonly report: CheckReport | null;
  /** Why the report may no longer be true, where that is to be told. */
  readonly age: Aged | null;
  readonly running: Running | null;
}

/**
 * Tells screen readers the verdict; the time is in it so that the same verdict is told again. What the pane does by itself while
 * a person types is told only when the verdict changes.
 */
export function Announcement({ report, age, running }: AnnouncementProps): JSX.Element {
  const styles = useStyles();
  const words = useWords();
  const announced = running !== null && !running.automatic;
  return (
    <div className={styles.hidden} role="status">
      {announced ? words.say("verdict.running") : told(report, age, words)}
    </div>
  );
}

function told(report: CheckReport | null, age: Aged | null, words: Words): string {
  if (report === null) return "";
  if (age === "changed") return words.say("verdict.changed");
  const verdict = verdictWords(report, words);
  return words.say("verdict.announce", { time: words.time(report.toldAt), verdict });
}
