import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
} from "@fluentui/react-components";
import { useEffect, useRef, useState, type JSX } from "react";
import type { AddedSheet } from "../../excel";
import { useCommands } from "../commands/use-commands";
import { useWords } from "../words/use-words";

/** It takes the focus without being a control. */
const useStyles = makeStyles({ news: { outlineStyle: "none" } });

interface AddedSheetNewsProps {
  readonly added: AddedSheet;
  readonly onUndone: () => void;
}

/** The sheet that was added last, which can be taken back as long as nobody has used it. */
export function AddedSheetNews({ added, onUndone }: AddedSheetNewsProps): JSX.Element {
  const styles = useStyles();
  const commands = useCommands();
  const { say } = useWords();
  const news = useRef<HTMLDivElement>(null);
  const [used, setUsed] = useState(false);
  useEffect(() => {
    // The page has turned to the new sheet: what was done, and the way back, come into sight.
    news.current?.focus();
  }, []);
  const undo = async (): Promise<void> => {
    if (await commands.removeAddedSheet(added)) onUndone();
    else setUsed(true);
  };
  return (
    <div ref={news} tabIndex={-1} className={styles.news}>
      <MessageBar intent={used ? "warning" : "success"} layout="multiline">
        <MessageBarBody role="status">
          {say(used ? "write.sheet-kept" : "write.sheet-added", { name: added.sheet.name })}
        </MessageBarBody>
        {!used && (
          <MessageBarActions>
            <Button size="small" onClick={() => void undo()}>
              {say("write.undo")}
            </Button>
          </MessageBarActions>
        )}
      </MessageBar>
    </div>
  );
}
