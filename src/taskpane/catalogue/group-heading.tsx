import { CounterBadge, makeStyles, tokens } from "@fluentui/react-components";
import { ChevronDown16Regular } from "@fluentui/react-icons/svg/chevron-down";
import { ChevronRight16Regular } from "@fluentui/react-icons/svg/chevron-right";
import type { JSX } from "react";
import type { TaskGroup } from "../../catalogue";
import { TWO_LINES } from "../theme/two-lines";
import { useWords } from "../words/use-words";

const useStyles = makeStyles({
  heading: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  button: {
    display: "grid",
    gridTemplateColumns: "16px minmax(0, 1fr) auto",
    alignItems: "start",
    columnGap: tokens.spacingHorizontalXS,
    width: "100%",
    minHeight: "32px",
    padding: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalXS}`,
    border: "none",
    backgroundColor: tokens.colorNeutralBackground3,
    color: tokens.colorNeutralForeground1,
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
    lineHeight: tokens.lineHeightBase200,
    textAlign: "start",
    cursor: "pointer",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  words: TWO_LINES,
});

interface GroupHeadingProps {
  readonly lineKey: string;
  readonly group: TaskGroup;
  readonly open: boolean;
  readonly focusable: boolean;
  readonly onToggle: () => void;
}

/** The name of a group and how many tasks it has; it folds them away. */
export function GroupHeading({ lineKey, group, open, focusable, onToggle }: GroupHeadingProps): JSX.Element {
  const styles = useStyles();
  const { say } = useWords();
  const name = group.name ?? say("catalogue.group.other");
  const count = group.tasks.length;
  const label = say("catalogue.group.label", { name, count });
  return (
    <h2 className={styles.heading}>
      <button
        type="button"
        data-line={lineKey}
        tabIndex={focusable ? 0 : -1}
        aria-expanded={open}
        aria-label={label}
        className={styles.button}
        title={label}
        onClick={onToggle}
      >
        {open ? <ChevronDown16Regular aria-hidden /> : <ChevronRight16Regular aria-hidden />}
        <span className={styles.words}>{name}</span>
        <CounterBadge count={count} overflowCount={9999} color="informative" />
      </button>
    </h2>
  );
}
