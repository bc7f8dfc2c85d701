import { makeStyles, SearchBox } from "@fluentui/react-components";
import { useEffect, useMemo, useRef, useState, type JSX } from "react";
import { taskSearch, type ShownTasks } from "../../catalogue";
import type { CapSet, StandardTask } from "../../knowledge";
import type { Plan } from "../../plan";
import { useWords } from "../words/use-words";
import { moneyFor } from "./cost-words";
import { GroupedByChoice } from "./grouped-by-choice";
import type { MarkedTasks } from "./kept-lists";
import { TaskDetails } from "./task-details";
import { taskGroups, type GroupedBy } from "./task-groups";
import { TaskLine } from "./task-line";
import { TaskList, type TaskListHandle } from "./task-list";
import type { Tray } from "./use-tray";

const useStyles = makeStyles({
  search: { width: "100%", maxWidth: "none" },
  /** For ears only. */
  ears: {
    position: "absolute",
    width: "1px",
    height: "1px",
    overflow: "hidden",
    clipPath: "inset(50%)",
    whiteSpace: "nowrap",
  },
});

interface TaskFinderProps {
  readonly shown: ShownTasks;
  /** The table at hand; null where there is none. */
  readonly plan: Plan | null;
  readonly caps: CapSet | null;
  readonly marked: MarkedTasks;
  readonly tray: Tray;
  /** Whether to search is what comes first on the page. */
  readonly takesFocus: boolean;
  readonly onReplace: (task: StandardTask) => void;
  readonly onHide: (task: StandardTask) => void;
}

/** The search box with the focus, and the list that follows what is typed. */
export function TaskFinder(props: TaskFinderProps): JSX.Element {
  const { shown, plan, caps, marked, tray, takesFocus, onReplace, onHide } = props;
  const styles = useStyles();
  const words = useWords();
  const { say } = words;
  const [query, setQuery] = useState("");
  const [by, setBy] = useState<GroupedBy>("activity");
  const box = useRef<HTMLInputElement>(null);
  const list = useRef<TaskListHandle>(null);
  const search = useMemo(() => taskSearch(shown.tasks), [shown]);
  const { favourites, recent } = marked;
  const groups = useMemo(
    () => taskGroups(shown.tasks, search, query, { by, plan, marked: { favourites, recent } }, words),
    [shown, search, query, by, plan, favourites, recent, words],
  );
  const focused = useRef(false);
  useEffect(() => {
    if (takesFocus && !focused.current) box.current?.focus();
    focused.current = true;
  }, [takesFocus]);
  const money = moneyFor(plan?.moneyUnit ?? null);
  const chosen = new Set(tray.items.map(({ id }) => id));
  const found = groups.reduce((count, group) => count + group.tasks.length, 0);
  return (
    <>
      <SearchBox
        input={{ ref: box }}
        className={styles.search}
        aria-label={say("catalogue.search")}
        placeholder={`${say("catalogue.search")}, ${say("catalogue.search-hint")}`}
        dismiss={{ "aria-label": say("catalogue.search-clear") }}
        value={query}
        onChange={(_, { value }) => {
          setQuery(value);
        }}
        onKeyDown={(event) => {
          if (event.key !== "ArrowDown") return;
          event.preventDefault();
          list.current?.focus();
        }}
      />
      <div role="status" className={styles.ears}>
        {query.trim() === "" ? "" : say("catalogue.found", { count: found })}
      </div>
      {plan !== null && query.trim() === "" && <GroupedByChoice by={by} onChoose={setBy} />}
      <TaskList
        // What was typed makes another list: it is read from its top.
        key={query}
        ref={list}
        groups={groups}
        onLeave={() => {
          box.current?.focus();
        }}
      >
        {(task, line, lineKey) => {
          const own = shown.own.has(task.id);
          const favourite = favourites.includes(task.id);
          const add = (): void => {
            tray.add(task);
          };
          return (
            <TaskLine
              task={task}
              line={line}
              lineKey={lineKey}
              own={own}
              favourite={favourite}
              chosen={chosen.has(task.id)}
              money={money}
              onAdd={add}
            >
              <TaskDetails
                task={task}
                money={money}
                caps={caps}
                favourite={favourite}
                chosen={chosen.has(task.id)}
                onAdd={add}
                onFavourite={() => {
                  marked.toggle(task.id);
                }}
                onReplace={
                  plan === null
                    ? null
                    : () => {
                        onReplace(task);
                      }
                }
                onHide={() => {
                  onHide(task);
                }}
                hideLabel={say(own ? "catalogue.forget" : "catalogue.hide")}
              />
            </TaskLine>
          );
        }}
      </TaskList>
    </>
  );
}
