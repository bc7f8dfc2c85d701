import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { useState, type JSX } from "react";
import type { AddedSheet } from "../../../excel";
import { useCommands } from "../../commands/use-commands";
import { useWords } from "../../words/use-words";

interface AddedSheetNewsProps {
  readonly added: AddedSheet;
  readonly onUndone: () => void;
}

/** The sheet that was added last, which can be taken back as long as nobody has used it. */
export function AddedSheetNews({ added, onUndone }: AddedSheetNewsProps): JSX.Element {
  const commands = useCommands();
  const { say } = useWords();
  const [used, setUsed] = useState(false);
  const undo = async (): Promise<void> => {
    if (await commands.removeAddedSheet(added)) onUndone();
    else setUsed(true);
  };
  return (
    <MessageBar intent={used ? "warning" : "success"} layout="multiline">
      <MessageBarBody role="status">
        {say(used ? "programme.left.export-kept" : "programme.left.exported", { name: added.sheet.name })}
      </MessageBarBody>
      {!used && (
        <MessageBarActions>
          <Button size="small" onClick={() => void undo()}>
            {say("write.undo")}
          </Button>
        </MessageBarActions>
      )}
    </MessageBar>
  );
}
