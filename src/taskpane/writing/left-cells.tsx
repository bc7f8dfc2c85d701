import { Link, makeStyles, tokens } from "@fluentui/react-components";
import type { JSX } from "react";
import type { LeftCell } from "../../excel";
import { a1 } from "../../plan";
import { useCommands } from "../commands/use-commands";
import { contentWords } from "../preview/content-words";
import { useWords } from "../words/use-words";
import type { Words } from "../words/words";

const useStyles = makeStyles({
  list: {
    margin: 0,
    padding: 0,
    listStyleType: "none",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    overflowWrap: "anywhere",
  },
  place: {
    fontSize: "inherit",
    minHeight: "24px",
    fontWeight: tokens.fontWeightSemibold,
    marginInlineEnd: tokens.spacingHorizontalXS,
  },
});

interface LeftCellsProps {
  readonly sheetId: string;
  readonly cells: readonly LeftCell[];
}

/** Every cell that could not be brought back, with what it held and what it holds: all of them, as no other record of it is left. */
export function LeftCells({ sheetId, cells }: LeftCellsProps): JSX.Element {
  const styles = useStyles();
  const commands = useCommands();
  const words = useWords();
  return (
    <ul className={styles.list}>
      {cells.map((left) => (
        <li key={a1(left.cell)}>
          <Link
            as="button"
            className={styles.place}
            onClick={() => {
              void commands.show({ sheetId, cells: [left.cell] });
            }}
          >
            {a1(left.cell)}
          </Link>
          {leftWords(left, words)}
        </li>
      ))}
    </ul>
  );
}

function leftWords({ shall, now }: LeftCell, words: Words): string {
  const holds = now === null ? words.say("write.left.unknown") : contentWords(now, words);
  if (shall === null) return words.say("write.left.new-row", { now: holds });
  return words.say("write.left.cell", { before: contentWords(shall, words), now: holds });
}
