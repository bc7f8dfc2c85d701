import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import type { JSX } from "react";
import type { KeptProgramme } from "../../../programme";
import { useCommands } from "../../commands/use-commands";
import { useWords } from "../../words/use-words";

/** The programme that was given up last, which can be brought back. */
export function GivenUp({ before }: { readonly before: KeptProgramme }): JSX.Element {
  const commands = useCommands();
  const { say } = useWords();
  return (
    <MessageBar intent="info" layout="multiline">
      <MessageBarBody role="status">
        {say("programme.given-up", { title: before.programme.title })}
      </MessageBarBody>
      <MessageBarActions>
        <Button size="small" onClick={() => void commands.undoProgramme()}>
          {say("write.undo")}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
