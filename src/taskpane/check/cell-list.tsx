import { Link, makeStyles, tokens } from "@fluentui/react-components";
import { useState, type JSX } from "react";
import { a1, type CellRef, type Finding } from "../../plan";
import { useWords } from "../words/use-words";

/** So many cells fit two lines of a narrow pane. */
const AT_FIRST = 10;

const useStyles = makeStyles({
  list: {
    margin: 0,
    padding: `0 ${tokens.spacingHorizontalS} ${tokens.spacingVerticalS} 32px`,
    listStyleType: "none",
    display: "flex",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalXXS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    fontVariantNumeric: "tabular-nums",
  },
  link: {
    fontSize: "inherit",
    lineHeight: "inherit",
    minHeight: "24px",
    minWidth: "24px",
    "@media (forced-colors: active)": { textDecorationLine: "underline" },
  },
});

interface CellListProps {
  readonly findings: readonly Finding[];
  readonly onShowCell: (cell: CellRef) => void;
}

/** The cells of equal findings, each one click away, with its figures on hover; a long list is folded. */
export function CellList({ findings, onShowCell }: CellListProps): JSX.Element {
  const styles = useStyles();
  const { say, finding } = useWords();
  const [all, setAll] = useState(false);
  const hidden = findings.length - AT_FIRST;
  return (
    <ul className={styles.list}>
      {findings.slice(0, all ? undefined : AT_FIRST).map((one) => {
        const { cell } = one;
        if (cell === null) return null;
        return (
          <li key={a1(cell)}>
            <Link
              as="button"
              className={styles.link}
              title={finding(one).detail}
              onClick={() => {
                onShowCell(cell);
              }}
            >
              {a1(cell)}
            </Link>
          </li>
        );
      })}
      {hidden > 0 && (
        <li>
          <Link
            as="button"
            className={styles.link}
            aria-expanded={all}
            onClick={() => {
              setAll(!all);
            }}
          >
            {all ? say("findings.fewer-cells") : say("findings.more-cells", { count: hidden })}
          </Link>
        </li>
      )}
    </ul>
  );
}
