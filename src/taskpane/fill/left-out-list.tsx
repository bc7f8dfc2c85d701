import { Link, makeStyles, Text, tokens } from "@fluentui/react-components";
import type { JSX } from "react";
import type { FillProposal, LeftOut } from "../../fill";
import { a1 } from "../../plan";
import { useCommands } from "../commands/use-commands";
import { useWords } from "../words/use-words";

const useStyles = makeStyles({
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  list: { margin: 0, padding: `0 0 0 ${tokens.spacingHorizontalL}`, fontSize: tokens.fontSizeBase200 },
  cell: { fontSize: "inherit", fontWeight: tokens.fontWeightSemibold },
});

/** So many are named; the rest is counted. */
const MOST = 20;

interface LeftOutListProps {
  readonly proposals: readonly FillProposal[];
  readonly sheetId: string;
}

/** The cells that are not filled, each with the reason: nothing is guessed. */
export function LeftOutList({ proposals, sheetId }: LeftOutListProps): JSX.Element | null {
  const styles = useStyles();
  const commands = useCommands();
  const { say } = useWords();
  const all = proposals.flatMap(({ leftOut }) => leftOut);
  if (all.length === 0) return null;
  return (
    <section aria-label={say("fill.left-out")}>
      <Text as="h2" className={styles.title}>
        {say("fill.left-out.count", { count: all.length })}
      </Text>
      <ul className={styles.list}>
        {all.slice(0, MOST).map((one) => (
          <li key={`${one.kind} ${a1(one.cell)}`}>
            <Link
              as="button"
              className={styles.cell}
              onClick={() => void commands.show({ sheetId, cells: [one.because[0] ?? one.cell] })}
            >
              {a1(one.cell)}
            </Link>{" "}
            {say(`fill.reason.${one.reason}`, { cells: named(one) })}
          </li>
        ))}
        {all.length > MOST && <li>{say("fill.left-out.more", { count: all.length - MOST })}</li>}
      </ul>
    </section>
  );
}

/** The cells that are the reason; of many the first. */
function named({ because }: LeftOut): string {
  const cells = because.slice(0, 3).map(a1).join(", ");
  return because.length > 3 ? `${cells}…` : cells;
}
