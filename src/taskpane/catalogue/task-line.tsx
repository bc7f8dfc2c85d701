import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { Add16Regular } from "@fluentui/react-icons/svg/add";
import { Checkmark16Regular } from "@fluentui/react-icons/svg/checkmark";
import { Star16Filled } from "@fluentui/react-icons/svg/star";
import { useId, type JSX } from "react";
import type { StandardTask } from "../../knowledge";
import type { MoneyUnit } from "../../plan";
import { TWO_LINES } from "../theme/two-lines";
import { useWords } from "../words/use-words";
import { costIn } from "./cost-words";
import type { LineState } from "./task-list";

const useStyles = makeStyles({
  line: { borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
  open: { backgroundColor: tokens.colorNeutralBackground2 },
  row: { display: "grid", gridTemplateColumns: "minmax(0, 1fr) auto", alignItems: "start" },
  main: {
    display: "block",
    padding: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalXS}`,
    border: "none",
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground1,
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    textAlign: "start",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  name: TWO_LINES,
  whole: { display: "block" },
  facts: {
    display: "block",
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  star: { verticalAlign: "-2px", color: tokens.colorBrandForeground1 },
  add: { minWidth: "32px", minHeight: "32px", margin: tokens.spacingVerticalXS },
});

interface TaskLineProps {
  readonly task: StandardTask;
  readonly line: LineState;
  /** Tells it from the same task in another group. */
  readonly lineKey: string;
  readonly own: boolean;
  readonly favourite: boolean;
  readonly chosen: boolean;
  readonly money: MoneyUnit;
  readonly onAdd: () => void;
  /** What it says once it is open. */
  readonly children: JSX.Element;
}

/** One task of the list: its name, unit and cost at a glance; more of it in place once it is opened. */
export function TaskLine(props: TaskLineProps): JSX.Element {
  const { task, line, lineKey, own, favourite, chosen, money, onAdd, children } = props;
  const styles = useStyles();
  const words = useWords();
  const { say } = words;
  const id = useId();
  const facts = [costIn(task, money, words) ?? task.unit, own ? say("catalogue.own") : null];
  return (
    <div className={mergeClasses(styles.line, line.open && styles.open)}>
      <div className={styles.row}>
        <button
          type="button"
          data-line={lineKey}
          tabIndex={line.focusable ? 0 : -1}
          aria-expanded={line.open}
          aria-controls={line.open ? id : undefined}
          className={styles.main}
          onClick={line.onToggle}
        >
          <span lang="vi" className={line.open ? styles.whole : styles.name}>
            {favourite && (
              <Star16Filled className={styles.star} aria-label={say("catalogue.group.favourites")} />
            )}{" "}
            {task.name}
          </span>
          <span className={styles.facts}>{facts.filter((fact) => fact !== null).join(" · ")}</span>
        </button>
        <Button
          size="small"
          appearance={chosen ? "subtle" : "outline"}
          className={styles.add}
          tabIndex={line.focusable ? 0 : -1}
          icon={chosen ? <Checkmark16Regular /> : <Add16Regular />}
          disabledFocusable={chosen}
          aria-label={chosen ? say("catalogue.in-tray") : say("catalogue.add-named", { name: task.name })}
          title={say(chosen ? "catalogue.in-tray" : "catalogue.add")}
          onClick={onAdd}
        />
      </div>
      {line.open && <div id={id}>{children}</div>}
    </div>
  );
}
