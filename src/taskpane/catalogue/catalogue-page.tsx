import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { DocumentAdd16Regular } from "@fluentui/react-icons/svg/document-add";
import { useMemo, useState, type JSX } from "react";
import { shownTasks, type OwnCatalogue } from "../../catalogue";
import { standardTasks, type StandardTask } from "../../knowledge";
import type { AddedSheet } from "../../excel";
import type { Plan } from "../../plan";
import { capSetChosen } from "../caps/cap-set-chosen";
import { useReadSheet } from "../commands/use-read-sheet";
import type { PaneState } from "../state/pane-state";
import { useWords } from "../words/use-words";
import { AddedSheetNews } from "../writing/added-sheet-news";
import { AppendixForm } from "./appendix-form";
import { ChosenTasks } from "./chosen-tasks";
import { useMarkedTasks } from "./kept-lists";
import { OwnPanel } from "./own-panel";
import { NameReplacement } from "./name-replacement";
import { TaskFinder } from "./task-finder";
import { useOwn, type OwnCatalogues } from "./use-own";
import { useSelectedRow } from "./use-selected-row";
import { useTray } from "./use-tray";

const useStyles = makeStyles({
  page: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXXL}`,
  },
});

/** The page Nhiệm vụ mẫu: found as one types, chosen into the tray, shown, and put into the table in one write. */
export function CataloguePage({ state }: { readonly state: PaneState }): JSX.Element {
  const styles = useStyles();
  const { say } = useWords();
  const { activeSheet, writing } = state;
  const filling = useReadSheet(state);
  const read = filling?.kind === "read" ? filling : null;
  const own = useOwn();
  const tray = useTray();
  const marked = useMarkedTasks();
  const [replacing, setReplacing] = useState<StandardTask | null>(null);
  const [begins, setBegins] = useState(false);
  const [added, setAdded] = useState<AddedSheet | null>(null);
  const { mine, kept } = own;
  const shown = useMemo(() => shownTasks(standardTasks, kept === null ? [mine] : [kept, mine]), [mine, kept]);
  const plans = useMemo(
    () => (read === null ? [] : read.sheet.tables.filter((table): table is Plan => table.kind === "plan")),
    [read],
  );
  const caps = useMemo(() => capSetChosen(state.caps), [state.caps]);
  const [planAt, setPlanAt] = useState(0);
  const plan = plans[planAt] ?? plans[0] ?? null;
  const selectedRow = useSelectedRow(activeSheet, plans);
  const withoutTable = read !== null && plan === null;
  const form = (onClose: (() => void) | null): JSX.Element => (
    <AppendixForm
      year={nextYear()}
      programme={state.programme.kept?.programme ?? null}
      onMade={(made) => {
        setBegins(false);
        setAdded(made);
      }}
      onClose={onClose}
    />
  );
  return (
    <div className={styles.page}>
      {added !== null && (
        <AddedSheetNews
          key={added.sheet.id}
          added={added}
          onUndone={() => {
            setAdded(null);
          }}
        />
      )}
      {withoutTable && <Text role="status">{say("catalogue.no-table")}</Text>}
      {withoutTable && form(null)}
      <TaskFinder
        shown={shown}
        plan={plan}
        caps={caps}
        marked={marked}
        tray={tray}
        takesFocus={!withoutTable}
        onReplace={setReplacing}
        onHide={(task) => {
          own.setMine(without(own, task));
          tray.remove(task.id);
        }}
      />
      {replacing !== null && read !== null && (
        <NameReplacement
          key={replacing.id}
          task={replacing}
          seen={read.seen}
          busy={writing !== null}
          selectedRow={selectedRow}
          onClose={() => {
            setReplacing(null);
          }}
        />
      )}
      {tray.items.length > 0 && plan !== null && read !== null && (
        <ChosenTasks
          tasks={shown.tasks}
          tray={tray}
          plans={plans}
          plan={plan}
          seen={read.seen}
          caps={caps}
          busy={writing !== null}
          selectedRow={selectedRow}
          onPlan={(one) => {
            setPlanAt(plans.indexOf(one));
          }}
          onInserted={(ids) => {
            // The sheet that was added is in use from now on.
            setAdded(null);
            marked.used(ids);
          }}
        />
      )}
      {begins &&
        !withoutTable &&
        form(() => {
          setBegins(false);
        })}
      {!begins && !withoutTable && (
        <div>
          <Button
            size="small"
            appearance="subtle"
            icon={<DocumentAdd16Regular />}
            onClick={() => {
              setBegins(true);
            }}
          >
            {say("appendix.begin")}
          </Button>
        </div>
      )}
      <OwnPanel own={own} sheet={read?.sheet ?? null} selectedRow={selectedRow} />
    </div>
  );
}

/** One's own catalogue without a task: one's own is forgotten, a shipped one hidden. */
function without({ mine }: OwnCatalogues, task: StandardTask): OwnCatalogue {
  const ownNow = shownTasks(standardTasks, [mine]).own;
  if (!ownNow.has(task.id)) return { ...mine, hidden: [...new Set([...mine.hidden, task.id])] };
  return { ...mine, tasks: mine.tasks.filter((one) => one.id !== task.id && one.name !== task.name) };
}

/** Plans are made for the year to come. */
function nextYear(): number {
  return new Date().getFullYear() + 1;
}
