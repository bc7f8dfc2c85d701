import { CounterBadge, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ChevronRight16Regular } from "@fluentui/react-icons/svg/chevron-right";
import { useId, type JSX, type ReactNode } from "react";
import type { Section } from "../report/sections";
import { TWO_LINES } from "../theme/two-lines";
import { useWords } from "../words/use-words";

const useStyles = makeStyles({
  heading: { margin: 0 },
  button: {
    display: "flex",
    width: "100%",
    alignItems: "flex-start",
    gap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalXS} 0`,
    border: "none",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground1,
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    textAlign: "start",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  chevron: {
    flexShrink: 0,
    marginTop: "2px",
    "@media (prefers-reduced-motion: no-preference)": { transition: "transform 120ms ease-out" },
  },
  chevronOpen: { transform: "rotate(90deg)" },
  /** A category's name may be a whole paragraph: two lines tell which it is, the rest is in its title. */
  name: { ...TWO_LINES, flex: "1 1 auto", minWidth: 0 },
  count: { flexShrink: 0 },
  list: {
    margin: 0,
    padding: 0,
    listStyleType: "none",
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
  },
});

interface FindingSectionProps {
  readonly section: Section;
  readonly open: boolean;
  readonly onToggle: () => void;
  readonly children: ReactNode;
}

/** A category with its entries, which can be folded away. */
export function FindingSection({ section, open, onToggle, children }: FindingSectionProps): JSX.Element {
  const styles = useStyles();
  const { say } = useWords();
  const listId = useId();
  const { category, count } = section;
  const title =
    category === null
      ? say("findings.whole-table")
      : [category.numeral, category.name].filter((part) => part !== "").join(". ");
  return (
    <div>
      <h3 className={styles.heading}>
        <button
          type="button"
          className={styles.button}
          aria-expanded={open}
          aria-controls={open ? listId : undefined}
          onClick={onToggle}
        >
          <ChevronRight16Regular
            className={mergeClasses(styles.chevron, open && styles.chevronOpen)}
            aria-hidden
          />
          <span className={styles.name} title={title}>
            {title}
          </span>
          <CounterBadge className={styles.count} count={count} overflowCount={999} color="informative" />
        </button>
      </h3>
      {open && (
        <ul id={listId} className={styles.list}>
          {children}
        </ul>
      )}
    </div>
  );
}
