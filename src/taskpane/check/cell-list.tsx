import { Link, makeStyles, tokens } from "@fluentui/react-components";
import { useState, type JSX } from "react";
import { a1, type CellRef, type Finding } from "../../plan";
import { useWords } from "../words/use-words";

/** So many cells fit two lines of a narrow pane. */
const AT_FIRST = 10;
/** So many more come at once: thousands would make the pane halt while it draws them. */
const STEP = 200;

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
  const [most, setMost] = useState(AT_FIRST);
  const left = findings.length - most;
  return (
    <ul className={styles.list}>
      {findings.slice(0, most).map((one) => {
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
      {findings.length > AT_FIRST && (
        <li>
          <Link
            as="button"
            className={styles.link}
            aria-expanded={left <= 0}
            onClick={() => {
              setMost(left > 0 ? most + STEP : AT_FIRST);
            }}
          >
            {left > 0 ? say("findings.more-cells", { count: left }) : say("findings.fewer-cells")}
          </Link>
        </li>
      )}
    </ul>
  );
}
