import { makeStyles, MessageBar, MessageBarBody, tokens } from "@fluentui/react-components";
import type { JSX } from "react";
import type { ProgrammeWarning } from "../../../programme";
import { useWords } from "../../words/use-words";
import { warningWords } from "../programme-words";

const useStyles = makeStyles({
  list: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
});

/** What a person should look at: that it may be the wrong programme first. */
export function Warnings({ warnings }: { readonly warnings: readonly ProgrammeWarning[] }): JSX.Element {
  const styles = useStyles();
  const { language } = useWords();
  return (
    <div className={styles.list}>
      {warnings.map((warning) => (
        <MessageBar
          key={warning.kind}
          layout="multiline"
          intent={warning.kind === "other-province" || warning.kind === "other-period" ? "warning" : "info"}
        >
          <MessageBarBody>{warningWords(warning, language)}</MessageBarBody>
        </MessageBar>
      ))}
    </div>
  );
}
