import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState, type JSX } from "react";
import type { CellRef, Edit } from "../../plan";
import { useWords } from "../words/use-words";
import { firstTicks, tickedChanges, withTicks, type PreviewGroup } from "./changes";
import { PreviewGroupList } from "./preview-group";

const useStyles = makeStyles({
  preview: {
    display: "flex",
    flexDirection: "column",
    // Among buttons that stand in a row it takes a row of its own.
    flex: "1 1 100%",
    minWidth: 0,
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalS,
    border: `1px solid ${tokens.colorBrandStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  /** In sight while one goes through a long list. */
  actions: {
    position: "sticky",
    bottom: 0,
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} 0`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
});

interface PreviewProps {
  /** What is about to be done: "Sửa tất cả". */
  readonly title: string;
  readonly groups: readonly PreviewGroup[];
  /** The words of the button for so many changes ("Ghi 27 ô"); the preview's own unless told. */
  readonly actionLabel?: (count: number) => string;
  /** A write is under way. */
  readonly busy: boolean;
  readonly onShowCell: (cell: CellRef) => void;
  readonly onWrite: (edits: readonly Edit[]) => void;
  /** Closes it without writing; without it, it stays. */
  readonly onClose?: () => void;
}

/** Every change before it is made: before → after, ticked one by one, counted. Nothing is written until the button is pressed. */
export function Preview(props: PreviewProps): JSX.Element {
  const { title, groups, actionLabel, busy, onShowCell, onWrite, onClose } = props;
  const styles = useStyles();
  const { say } = useWords();
  const heading = useRef<HTMLHeadingElement>(null);
  const [ticks, setTicks] = useState(() => firstTicks(groups));
  const chosen = tickedChanges(groups, ticks);
  const count = chosen.length;
  const closable = onClose !== undefined;
  useEffect(() => {
    // What has just been opened is read and walked from its first word.
    if (closable) heading.current?.focus();
  }, [closable]);
  return (
    <section
      className={styles.preview}
      aria-label={title}
      onKeyDown={(event) => {
        if (event.key !== "Escape" || onClose === undefined) return;
        event.stopPropagation();
        onClose();
      }}
    >
      <h3 ref={heading} tabIndex={-1} className={styles.heading}>
        {title}
      </h3>
      {groups.map((group) => (
        <PreviewGroupList
          key={group.id}
          group={group}
          ticks={ticks}
          onTick={(changes, ticked) => {
            setTicks(withTicks(ticks, changes, ticked));
          }}
          onShowCell={onShowCell}
        />
      ))}
      <div className={styles.actions}>
        <Button
          appearance="primary"
          size="small"
          disabledFocusable={busy || count === 0}
          onClick={() => {
            onWrite(chosen.flatMap(({ edits }) => edits));
          }}
        >
          {actionLabel?.(count) ?? say("preview.write", { count })}
        </Button>
        {onClose !== undefined && (
          <Button size="small" onClick={onClose}>
            {say("preview.close")}
          </Button>
        )}
      </div>
    </section>
  );
}
