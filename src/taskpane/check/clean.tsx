import { makeStyles, Text, tokens } from "@fluentui/react-components";
import { ShieldCheckmark24Regular } from "@fluentui/react-icons/svg/shield-checkmark";
import type { JSX } from "react";
import type { CheckReport } from "../report/check-report";
import { useWords } from "../words/use-words";

const useStyles = makeStyles({
  calm: {
    display: "flex",
    flexDirection: "column",
    alignItems: "center",
    gap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalXXL} ${tokens.spacingHorizontalL}`,
    textAlign: "center",
    color: tokens.colorNeutralForeground2,
  },
  title: { margin: 0, color: tokens.colorNeutralForeground1 },
});

/** Nothing was found: said calmly, with what was looked at, so that it can be believed. */
export function Clean({ report }: { readonly report: CheckReport }): JSX.Element {
  const styles = useStyles();
  const { say } = useWords();
  const rows = report.tables.reduce((count, table) => count + table.rows, 0);
  return (
    <section className={styles.calm}>
      <ShieldCheckmark24Regular aria-hidden />
      <Text as="h3" size={400} weight="semibold" className={styles.title}>
        {say("clean.title")}
      </Text>
      <Text align="center">{say("clean.checked", { rules: report.rulesRun, rows })}</Text>
    </section>
  );
}
