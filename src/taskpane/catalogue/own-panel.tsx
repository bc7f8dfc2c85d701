import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useState, type JSX } from "react";
import { addTasks, taskOfRow, writeCatalogueFile, type Added } from "../../catalogue";
import { standardTasks } from "../../knowledge";
import type { Plan, Sheet } from "../../plan";
import { FileButton } from "../files/file-button";
import { saveFile } from "../files/save-file";
import { useWords } from "../words/use-words";
import type { PaneText } from "../words/pane-text";
import { OfferedFaults } from "./offered-faults";
import { tasksOfSheet, type Offered } from "./offered";
import { tasksOfFile } from "./tasks-of-file";
import type { OwnCatalogues } from "./use-own";

const useStyles = makeStyles({
  root: { borderTop: `1px solid ${tokens.colorNeutralStroke2}`, paddingTop: tokens.spacingVerticalS },
  summary: {
    cursor: "pointer",
    fontWeight: tokens.fontWeightSemibold,
    padding: `${tokens.spacingVerticalXS} 0`,
    borderRadius: tokens.borderRadiusMedium,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  inside: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  note: { color: tokens.colorNeutralForeground2 },
});

interface OwnPanelProps {
  readonly own: OwnCatalogues;
  /** The sheet in front; null until it is read. */
  readonly sheet: Sheet | null;
  /** The selected row of a table of the sheet, or why there is none. */
  readonly selectedRow: () => Promise<
    { readonly plan: Plan; readonly row: Plan["rows"][number] } | PaneText | null
  >;
}

/** One's own catalogue: where its tasks come from, where it is kept, and how it is given to others. */
export function OwnPanel({ own, sheet, selectedRow }: OwnPanelProps): JSX.Element {
  const styles = useStyles();
  const { say } = useWords();
  const [told, setTold] = useState("");
  const [offered, setOffered] = useState<Offered | null>(null);
  const { mine, kept } = own;

  const tell = (key: PaneText): void => {
    setTold(say(key));
  };
  const take = (from: Offered): void => {
    setOffered(from);
    if (from.faults.length > 0) setTold("");
    else if (from.tasks.length === 0 && from.hidden.length === 0) tell("own.nothing");
    else {
      const added: Added = addTasks(mine, from.tasks, standardTasks);
      const hidden = [...new Set([...added.catalogue.hidden, ...from.hidden])];
      own.setMine({ ...added.catalogue, hidden });
      setTold(say("own.added", { added: added.added, renewed: added.renewed, known: added.known }));
    }
  };
  const takeRow = async (): Promise<void> => {
    const found = await selectedRow();
    if (found === null) return;
    if (typeof found === "string") {
      tell(found);
      return;
    }
    const { plan, row } = found;
    const task = taskOfRow(plan, row, plan.title?.text ?? plan.grid.sheet.name);
    take({ tasks: task === null ? [] : [task], hidden: [], left: [], faults: [] });
  };

  return (
    <details className={styles.root}>
      <summary className={styles.summary}>{say("own.title")}</summary>
      <div className={styles.inside}>
        <Text size={200} className={styles.note}>
          {say("own.count", { count: mine.tasks.length, hidden: mine.hidden.length })} {say("own.where.mine")}{" "}
          {kept !== null && say("own.where.workbook")}
        </Text>
        <div className={styles.actions}>
          <Button size="small" onClick={() => void takeRow()}>
            {say("own.from-row")}
          </Button>
          <Button
            size="small"
            disabledFocusable={sheet === null}
            onClick={() => {
              if (sheet !== null) take(tasksOfSheet(sheet));
            }}
          >
            {say("own.from-sheet")}
          </Button>
          <FileButton
            size="small"
            label={say("own.from-file")}
            accept=".xlsx,.xlsm,.xls,.json,application/json"
            onFile={(file) => void tasksOfFile(file).then(take)}
          />
          <Button
            size="small"
            disabledFocusable={mine.tasks.length === 0 && mine.hidden.length === 0}
            onClick={() => {
              saveFile("danh-muc-nhiem-vu.json", writeCatalogueFile(mine), "application/json");
            }}
          >
            {say("own.export")}
          </Button>
          <Button
            size="small"
            onClick={() =>
              void own.keepInWorkbook(true).then((done) => {
                if (done) tell("own.kept");
              })
            }
          >
            {say("own.keep")}
          </Button>
          {kept !== null && (
            <Button
              size="small"
              onClick={() =>
                void own.keepInWorkbook(false).then((done) => {
                  if (done) tell("own.unkept");
                })
              }
            >
              {say("own.unkeep")}
            </Button>
          )}
          {mine.hidden.length > 0 && (
            <Button
              size="small"
              onClick={() => {
                own.setMine({ ...mine, hidden: [] });
              }}
            >
              {say("own.show-hidden", { count: mine.hidden.length })}
            </Button>
          )}
        </div>
        <Text size={200} role="status">
          {told}
        </Text>
        {offered !== null && <OfferedFaults offered={offered} />}
      </div>
    </details>
  );
}
