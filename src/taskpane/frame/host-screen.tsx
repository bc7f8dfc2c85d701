import { Body1, Button, makeStyles, Spinner, Subtitle2, tokens } from "@fluentui/react-components";
import type { JSX } from "react";
import type { PaneState } from "../state/pane-state";
import { useAfter } from "../theme/use-after";
import { useWords } from "../words/use-words";

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    gap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalXXXL} ${tokens.spacingHorizontalXL}`,
  },
  waiting: { alignItems: "center" },
  title: { margin: 0 },
});

/** What is shown instead of the pane where it cannot work: why, and what to do. */
export function HostScreen({ host }: { readonly host: Exclude<PaneState["host"], "ready"> }): JSX.Element {
  const styles = useStyles();
  const { say } = useWords();
  const slow = useAfter(host === "starting", 500);
  if (host === "starting") {
    return (
      <main className={`${styles.root} ${styles.waiting}`}>
        {slow && <Spinner label={say("host.starting")} labelPosition="below" />}
      </main>
    );
  }
  return (
    <main>
      <div className={styles.root} role="alert">
        <Subtitle2 as="h1" className={styles.title}>
          {say(`host.${host}`)}
        </Subtitle2>
        <Body1>{say(`host.${host}.advice`)}</Body1>
        {host === "no-office-js" && (
          <Button
            appearance="primary"
            onClick={() => {
              window.location.reload();
            }}
          >
            {say("host.retry")}
          </Button>
        )}
      </div>
    </main>
  );
}
