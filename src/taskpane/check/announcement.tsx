import { makeStyles } from "@fluentui/react-components";
import type { JSX } from "react";
import type { CheckReport } from "../report/check-report";
import type { Verdict } from "../report/verdict";
import { useWords } from "../words/use-words";
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
  readonly verdict: Verdict | null;
  readonly running: boolean;
}

/** Tells screen readers the verdict; the time is in it so that the same verdict is told again. */
export function Announcement({ report, verdict, running }: AnnouncementProps): JSX.Element {
  const styles = useStyles();
  const words = useWords();
  const { say, time } = words;
  const told =
    report === null
      ? ""
      : say("verdict.announce", { time: time(report.at), verdict: verdictWords(verdict, words) });
  return (
    <div className={styles.hidden} role="status">
      {running ? say("verdict.running") : told}
    </div>
  );
}
