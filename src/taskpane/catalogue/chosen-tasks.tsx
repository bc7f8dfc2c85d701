import { Text } from "@fluentui/react-components";
import { useMemo, useState, type JSX } from "react";
import type { TaskPlace } from "../../catalogue";
import type { CapSet, StandardTask } from "../../knowledge";
import type { Plan, RowPrints } from "../../plan";
import { useCommands } from "../commands/use-commands";
import type { PreviewGroup } from "../preview/changes";
import { Preview } from "../preview/preview";
import { useWords } from "../words/use-words";
import type { PaneText } from "../words/pane-text";
import { insertionGroups } from "./insertion-groups";
import { TrayPanel, type Where } from "./tray-panel";
import type { SelectedRow } from "./use-selected-row";
import type { Tray } from "./use-tray";
import { figuredItems, wantedTasks } from "./wanted-tasks";

interface ChosenTasksProps {
  readonly tasks: readonly StandardTask[];
  readonly tray: Tray;
  readonly plans: readonly Plan[];
  readonly plan: Plan;
  readonly seen: RowPrints;
  readonly caps: CapSet | null;
  readonly busy: boolean;
  readonly selectedRow: () => Promise<SelectedRow | PaneText | null>;
  readonly onPlan: (plan: Plan) => void;
  /** Told the ids of tasks that were put into the table. */
  readonly onInserted: (ids: readonly string[]) => void;
}

/** The tray, and what putting its tasks into the table would change: shown first, then one write. */
export function ChosenTasks(props: ChosenTasksProps): JSX.Element | null {
  const { tasks, tray, plans, plan, seen, caps, busy, selectedRow, onPlan, onInserted } = props;
  const commands = useCommands();
  const words = useWords();
  const { say, language } = words;
  const [where, setWhere] = useState<Where>("category");
  const [preview, setPreview] = useState<{
    readonly of: Plan;
    readonly groups: readonly PreviewGroup[];
  } | null>(null);
  const [told, setTold] = useState<PaneText | null>(null);
  const byId = useMemo(() => new Map(tasks.map((task) => [task.id, task])), [tasks]);
  const items = figuredItems(tray.items, byId, plan, caps, language);
  if (items.length === 0) return null;

  const show = async (): Promise<void> => {
    let [at, place]: [Plan, TaskPlace | null] = [plan, null];
    if (where === "selected") {
      const selected = await selectedRow();
      if (selected === null) return;
      if (typeof selected === "string") {
        setTold(selected);
        return;
      }
      [at, place] = [selected.plan, { kind: "above", row: selected.row.row }];
    }
    const groups = insertionGroups(at, wantedTasks(items, place), words);
    if (typeof groups === "string") {
      setTold(groups);
      return;
    }
    setTold(null);
    setPreview({ of: at, groups });
  };
  // What was worked out for a table that has changed since is worked out anew.
  const current = preview !== null && plans.includes(preview.of) ? preview : null;
  return (
    <>
      {current === null ? (
        <TrayPanel
          tray={tray}
          items={items}
          plans={plans}
          plan={plan}
          where={where}
          busy={busy}
          onPlan={onPlan}
          onWhere={setWhere}
          onInsert={() => void show()}
        />
      ) : (
        <Preview
          title={say("catalogue.preview.insert")}
          groups={current.groups}
          actionLabel={() => say("catalogue.tray.insert", { count: items.length })}
          busy={busy}
          onShowCell={(cell) => void commands.show({ sheetId: current.of.grid.sheet.id, cells: [cell] })}
          onWrite={(edits) =>
            void commands.writeEdits(edits, seen).then((written) => {
              setPreview(null);
              if (!written) return;
              onInserted(items.map(({ task }) => task.id));
              tray.clear();
            })
          }
          onClose={() => {
            setPreview(null);
          }}
        />
      )}
      <Text size={200} role="status">
        {told === null ? "" : say(told)}
      </Text>
    </>
  );
}
