import { MessageBar, MessageBarBody } from "@fluentui/react-components";
import type { JSX } from "react";
import type { ProgrammeWarning } from "../../../programme";
import { useWords } from "../../words/use-words";
import { warningWords } from "../programme-words";
import { useSectionStyles } from "../../theme/section-styles";

/** That it may be the wrong programme stands out; what does not add up in it is listed. */
export function Warnings({ warnings }: { readonly warnings: readonly ProgrammeWarning[] }): JSX.Element {
  const styles = useSectionStyles();
  const { language } = useWords();
  const grave = warnings.filter(isGrave);
  const others = warnings.filter((warning) => !isGrave(warning));
  return (
    <>
      {grave.map((warning) => (
        <MessageBar key={warning.kind} layout="multiline" intent="warning">
          <MessageBarBody>{warningWords(warning, language)}</MessageBarBody>
        </MessageBar>
      ))}
      {others.length > 0 && (
        <ul className={styles.list}>
          {others.map((warning) => (
            <li key={warning.kind}>{warningWords(warning, language)}</li>
          ))}
        </ul>
      )}
    </>
  );
}

function isGrave({ kind }: ProgrammeWarning): boolean {
  return kind === "other-province" || kind === "other-period" || kind === "no-money-unit";
}
