import { makeStyles, Text, tokens } from "@fluentui/react-components";
import { useEffect, useImperativeHandle, useMemo, useRef, useState, type JSX, type Ref } from "react";
import type { TaskGroup } from "../../catalogue";
import type { StandardTask } from "../../knowledge";
import { useWords } from "../words/use-words";
import { GroupHeading } from "./group-heading";
import { listLines, type ListLine } from "./list-lines";
import { useWindow } from "./use-window";

const useStyles = makeStyles({
  list: {
    maxHeight: "clamp(220px, 52vh, 640px)",
    overflowY: "auto",
    // The heights above what is seen change as lines are measured: the list keeps its place by itself.
    overflowAnchor: "none",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  none: { display: "block", padding: tokens.spacingVerticalL, textAlign: "center" },
});

/** What can be asked of the list from outside. */
export interface TaskListHandle {
  /** Puts the focus on its first line. */
  readonly focus: () => void;
}

interface TaskListProps {
  readonly ref?: Ref<TaskListHandle>;
  readonly groups: readonly TaskGroup[];
  /** Draws the inside of a task's line. */
  readonly children: (task: StandardTask, line: LineState, lineKey: string) => JSX.Element;
  /** Asked for where the focus leaves the list upwards. */
  readonly onLeave: () => void;
}

/** How a task's line is drawn. */
export interface LineState {
  readonly open: boolean;
  /** Whether Tab comes to it. */
  readonly focusable: boolean;
  readonly onToggle: () => void;
}

/** The tasks in groups; Up and Down go from line to line, Enter opens one in place. Only what is seen is drawn. */
export function TaskList({ ref, groups, children, onLeave }: TaskListProps): JSX.Element {
  const styles = useStyles();
  const { say } = useWords();
  const [closed, setClosed] = useState<ReadonlySet<string>>(new Set());
  const [opened, setOpened] = useState<string | null>(null);
  const [current, setCurrent] = useState<string | null>(null);
  const lines = useMemo(() => listLines(groups, closed), [groups, closed]);
  const keys = useMemo(() => lines.map(({ key }) => key), [lines]);
  const shown = useWindow(keys);
  const wanted = useRef<string | null>(null);
  const unfolded = useRef<string | null>(null);
  const at = current === null ? -1 : keys.indexOf(current);
  const focusable = at === -1 ? keys[0] : current;
  // The line in focus stays drawn wherever one has scrolled to: a focus that is gone cannot come back.
  const apart = at !== -1 && (at < shown.first || at >= shown.end) ? at : null;

  const drawnLine = (key: string): HTMLElement | undefined => {
    const drawn = shown.list.current?.querySelectorAll<HTMLElement>("[data-line]") ?? [];
    return [...drawn].find((one) => lineKeyOf(one) === key);
  };
  useEffect(() => {
    const line = wanted.current === null ? undefined : drawnLine(wanted.current);
    if (line === undefined) return;
    wanted.current = null;
    line.focus();
  });
  useEffect(() => {
    if (unfolded.current === null) return;
    const item = drawnLine(unfolded.current)?.closest<HTMLElement>("[role=listitem]");
    unfolded.current = null;
    if (item) shown.revealWhole(item);
  });
  const goTo = (next: number): void => {
    const key = keys[next];
    if (key === undefined) return;
    wanted.current = key;
    setCurrent(key);
    shown.reveal(next);
  };
  useImperativeHandle(ref, () => ({
    focus: () => {
      goTo(
        Math.max(
          0,
          lines.findIndex(({ kind }) => kind === "task"),
        ),
      );
    },
  }));

  const lineOf = (line: ListLine, index: number): JSX.Element => (
    <div
      key={line.key}
      ref={shown.measure(line.key)}
      role="listitem"
      aria-setsize={lines.length}
      aria-posinset={index + 1}
    >
      {line.kind === "group" ? (
        <GroupHeading
          lineKey={line.key}
          group={line.group}
          open={line.open}
          focusable={focusable === line.key}
          onToggle={() => {
            const next = new Set(closed);
            if (!next.delete(line.key)) next.add(line.key);
            setClosed(next);
          }}
        />
      ) : (
        children(
          line.task,
          {
            open: opened === line.key,
            focusable: focusable === line.key,
            onToggle: () => {
              unfolded.current = opened === line.key ? null : line.key;
              setOpened(unfolded.current);
            },
          },
          line.key,
        )
      )}
    </div>
  );

  if (lines.length === 0)
    return (
      <Text role="status" className={styles.none}>
        {say("catalogue.none-found")}
      </Text>
    );
  return (
    <div
      ref={shown.list}
      role="list"
      aria-label={say("catalogue.list")}
      aria-description={say("catalogue.keys")}
      className={styles.list}
      onScroll={shown.onScroll}
      onFocus={({ target }) => {
        const key = lineKeyOf(target);
        if (key !== null) setCurrent(key);
      }}
      onKeyDown={(event) => {
        const from = keys.indexOf(lineKeyOf(event.target) ?? "");
        const to = nextLine(event.key, from, keys.length);
        if (from === -1 || to === null) return;
        event.preventDefault();
        if (to === -1) onLeave();
        else goTo(to);
      }}
    >
      <div style={{ height: shown.above }} />
      {apart !== null && apart < shown.first && hidden(lines[apart], apart, lineOf)}
      {lines.slice(shown.first, shown.end).map((line, offset) => lineOf(line, shown.first + offset))}
      {apart !== null && apart >= shown.end && hidden(lines[apart], apart, lineOf)}
      <div style={{ height: shown.below }} />
    </div>
  );
}

/** Drawn, but not seen: it takes no room. */
function hidden(
  line: ListLine | undefined,
  at: number,
  draw: (line: ListLine, at: number) => JSX.Element,
): JSX.Element | null {
  if (line === undefined) return null;
  return <div style={{ height: 0, overflow: "hidden" }}>{draw(line, at)}</div>;
}

function lineKeyOf(target: EventTarget): string | null {
  return target instanceof HTMLElement ? (target.dataset["line"] ?? null) : null;
}

/** Where a key leads; -1 above the list, null nowhere. */
function nextLine(key: string, from: number, count: number): number | null {
  switch (key) {
    case "ArrowDown":
      return Math.min(from + 1, count - 1);
    case "ArrowUp":
      return from - 1;
    case "Home":
      return 0;
    case "End":
      return count - 1;
    default:
      return null;
  }
}
