import { Checkbox, Link, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ArrowRight12Regular } from "@fluentui/react-icons/svg/arrow-right";
import { useId, type JSX } from "react";
import type { CellRef } from "../../plan";
import { useWords } from "../words/use-words";
import type { PreviewChange } from "./changes";

const useStyles = makeStyles({
  line: {
    display: "grid",
    gridTemplateColumns: "auto auto minmax(0, 1fr)",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalXS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  place: {
    fontSize: "inherit",
    minWidth: "34px",
    minHeight: "24px",
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: "tabular-nums",
    textAlign: "start",
    "@media (forced-colors: active)": { textDecorationLine: "underline" },
  },
  row: { minWidth: "60px", alignSelf: "start" },
  words: {
    overflowWrap: "anywhere",
    fontVariantNumeric: "tabular-nums",
    // Lines of two neighbours must not look like one text.
    padding: `${tokens.spacingVerticalXXS} 0`,
  },
  before: { color: tokens.colorNeutralForeground2 },
  arrow: { verticalAlign: "-1px", margin: `0 ${tokens.spacingHorizontalXS}` },
  after: { fontWeight: tokens.fontWeightSemibold },
});

interface PreviewLineProps {
  readonly change: PreviewChange;
  readonly ticked: boolean;
  /** Null: it cannot be left out. */
  readonly onTick: ((ticked: boolean) => void) | null;
  readonly onShowCell: (cell: CellRef) => void;
}

/** One change: where, what stands there, what will; its cell one click away. */
export function PreviewLine({ change, ticked, onTick, onShowCell }: PreviewLineProps): JSX.Element {
  const styles = useStyles();
  const { say } = useWords();
  const id = useId();
  const { cell, place, before, after } = change;
  return (
    <li className={styles.line}>
      {onTick === null ? (
        <span />
      ) : (
        <Checkbox
          checked={ticked}
          aria-label={say("preview.line", { place, before, after })}
          onChange={(_, { checked }) => {
            onTick(checked === true);
          }}
        />
      )}
      {cell === null ? (
        <span className={mergeClasses(styles.place, styles.row)}>{place}</span>
      ) : (
        <Link
          as="button"
          className={styles.place}
          onClick={() => {
            onShowCell(cell);
          }}
        >
          {place}
        </Link>
      )}
      <span id={id} className={styles.words}>
        {cell === null ? (
          // Nothing stands in a new row yet.
          after
        ) : (
          <>
            <span className={styles.before}>{before}</span>
            <ArrowRight12Regular className={styles.arrow} aria-hidden />
            <span className={styles.after}>{after}</span>
          </>
        )}
      </span>
    </li>
  );
}
