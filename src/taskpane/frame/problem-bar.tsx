import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  tokens,
} from "@fluentui/react-components";
import { Dismiss20Regular } from "@fluentui/react-icons/svg/dismiss";
import type { JSX } from "react";
import { useCommands } from "../commands/use-commands";
import type { Problem } from "../state/pane-state";
import { useWords } from "../words/use-words";

const useStyles = makeStyles({
  bar: { margin: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS}` },
});

/** What went wrong, then what to do; it stays until the next try or until it is closed. */
export function ProblemBar({ problem }: { readonly problem: Problem }): JSX.Element {
  const styles = useStyles();
  const commands = useCommands();
  const { say } = useWords();
  return (
    <MessageBar
      className={styles.bar}
      intent={problem.key === "stopped" ? "info" : "warning"}
      layout="multiline"
      role="alert"
    >
      <MessageBarBody>{say(`problem.${problem.key}`, { code: problem.code })}</MessageBarBody>
      <MessageBarActions
        containerAction={
          <Button
            appearance="transparent"
            size="small"
            icon={<Dismiss20Regular />}
            aria-label={say("problem.dismiss")}
            onClick={() => {
              commands.dismissProblem();
            }}
          />
        }
      />
    </MessageBar>
  );
}
