import { Checkbox, Link, makeStyles, mergeClasses, Text, tokens } from "@fluentui/react-components";
import { useId, useState, type JSX } from "react";
import type { CellRef } from "../../plan";
import { useWords } from "../words/use-words";
import { groupTick, type PreviewChange, type PreviewGroup, type Ticks } from "./changes";
import { PreviewLine } from "./preview-line";

/** So many are seen at once at first. */
const AT_FIRST = 8;
/** So many more come at once: thousands would make the pane halt while it draws them. */
const STEP = 200;

const useStyles = makeStyles({
  list: {
    margin: 0,
    padding: `0 0 0 ${tokens.spacingHorizontalM}`,
    listStyleType: "none",
    maxHeight: "50vh",
    overflowY: "auto",
  },
  note: { display: "block", color: tokens.colorNeutralForeground2 },
  /** Under the words beside a tick. */
  besideTick: { paddingLeft: "36px" },
  more: { fontSize: tokens.fontSizeBase200, minHeight: "24px", paddingLeft: "36px" },
});

interface PreviewGroupListProps {
  readonly group: PreviewGroup;
  readonly ticks: Ticks;
  readonly onTick: (changes: readonly PreviewChange[], ticked: boolean) => void;
  readonly onShowCell: (cell: CellRef) => void;
}

/** The changes of one kind, with one tick for all of them and how many are ticked. */
export function PreviewGroupList({ group, ticks, onTick, onShowCell }: PreviewGroupListProps): JSX.Element {
  const styles = useStyles();
  const { say } = useWords();
  const id = useId();
  const [most, setMost] = useState(AT_FIRST);
  const { title, note = "", changes, whole = false } = group;
  const ticked = changes.filter((change) => ticks.has(change.id)).length;
  const left = changes.length - most;
  return (
    <div role="group" aria-labelledby={`${id}-title`}>
      {whole ? (
        <Text id={`${id}-title`} weight="semibold">
          {title}
        </Text>
      ) : (
        <Checkbox
          id={`${id}-title`}
          label={say("preview.group", { title, ticked, count: changes.length })}
          checked={groupTick(group, ticks)}
          onChange={(_, { checked }) => {
            onTick(changes, checked === true);
          }}
        />
      )}
      {note !== "" && (
        <Text size={200} className={mergeClasses(styles.note, !whole && styles.besideTick)}>
          {note}
        </Text>
      )}
      <ul className={styles.list}>
        {changes.slice(0, most).map((change) => (
          <PreviewLine
            key={change.id}
            change={change}
            ticked={ticks.has(change.id)}
            onTick={
              whole
                ? null
                : (on) => {
                    onTick([change], on);
                  }
            }
            onShowCell={onShowCell}
          />
        ))}
      </ul>
      {left > 0 && (
        <Link
          as="button"
          className={styles.more}
          onClick={() => {
            setMost(most + STEP);
          }}
        >
          {say("preview.more", { count: left })}
        </Link>
      )}
    </div>
  );
}
