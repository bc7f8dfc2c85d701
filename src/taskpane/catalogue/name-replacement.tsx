import { Text } from "@fluentui/react-components";
import { useEffect, useRef, useState, type JSX } from "react";
import { standardWording } from "../../catalogue";
import type { StandardTask } from "../../knowledge";
import { a1, type RowPrints, type SetCell } from "../../plan";
import { useCommands } from "../commands/use-commands";
import { contentWords } from "../preview/content-words";
import { Preview } from "../preview/preview";
import type { PaneText } from "../words/pane-text";
import { useWords } from "../words/use-words";
import type { SelectedRow } from "./use-selected-row";

interface NameReplacementProps {
  readonly task: StandardTask;
  readonly seen: RowPrints;
  readonly busy: boolean;
  readonly selectedRow: () => Promise<SelectedRow | PaneText | null>;
  readonly onClose: () => void;
}

/** Gives the selected task the standard wording: shown before it is written. */
export function NameReplacement({
  task,
  seen,
  busy,
  selectedRow,
  onClose,
}: NameReplacementProps): JSX.Element {
  const commands = useCommands();
  const words = useWords();
  const { say } = words;
  const [answer, setAnswer] = useState<SetCell | PaneText | null>(null);
  const asked = useRef(false);
  useEffect(() => {
    // Asked once: what is selected later is another matter.
    if (asked.current) return;
    asked.current = true;
    void selectedRow().then((selected) => {
      if (selected === null) onClose();
      else setAnswer(typeof selected === "string" ? selected : replacement(selected, task));
    });
  }, [selectedRow, task, onClose]);
  if (answer === null) return <Text role="status" />;
  if (typeof answer === "string")
    return (
      <Text size={200} role="status">
        {say(answer)}
      </Text>
    );
  const change = {
    id: a1(answer.cell),
    cell: answer.cell,
    place: a1(answer.cell),
    before: contentWords(answer.before, words),
    after: contentWords(answer.after, words),
    edits: [answer],
  };
  return (
    <Preview
      title={say("catalogue.preview.replace")}
      groups={[{ id: "name", title: say("catalogue.preview.name"), changes: [change], whole: true }]}
      busy={busy}
      onShowCell={(cell) => void commands.show({ sheetId: answer.sheet.id, cells: [cell] })}
      onWrite={(edits) => void commands.writeEdits(edits, seen).then(onClose)}
      onClose={onClose}
    />
  );
}

function replacement({ plan, row }: SelectedRow, { name }: StandardTask): SetCell | PaneText {
  if (row.kind !== "task" && row.kind !== "subtask") return "catalogue.selected.not-a-task";
  const edit = standardWording(plan, row, name);
  return edit === "same" ? "catalogue.selected.same" : (edit ?? "catalogue.selected.not-a-task");
}
