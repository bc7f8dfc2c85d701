import { makeStyles, Text, tokens } from "@fluentui/react-components";
import type { JSX } from "react";
import type { TableCounts } from "../report/table-counts";
import type { Words } from "../words/words";
import { useWords } from "../words/use-words";

const useStyles = makeStyles({
  line: { display: "flex", flexWrap: "wrap" },
  part: {
    whiteSpace: "nowrap",
    "@media (max-width: 240px)": { whiteSpace: "normal" },
    "&:not(:last-child)::after": { content: '"\\00a0·\\00a0"' },
  },
  text: { color: tokens.colorNeutralForeground1 },
});

/** "24 nhiệm vụ · 8 mục · 47.586 triệu đồng" */
export function CountsLine({ counts }: { readonly counts: TableCounts }): JSX.Element {
  const styles = useStyles();
  const words = useWords();
  return (
    <Text className={styles.line}>
      {parts(counts, words).map((part) => (
        <span key={part} className={styles.part}>
          {part}
        </span>
      ))}
    </Text>
  );
}

function parts({ kind, tasks, categories, money }: TableCounts, { say }: Words): string[] {
  const shown = [say(kind === "plan" ? "count.tasks" : "count.years", { count: tasks })];
  if (categories > 0) shown.push(say("count.categories", { count: categories }));
  if (money !== null) {
    shown.push(say("count.money", { amount: money.amount, unit: say(`money.${money.unit}`) }));
  }
  return shown;
}
