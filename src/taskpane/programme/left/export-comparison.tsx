import { Button, Text } from "@fluentui/react-components";
import { useState, type JSX } from "react";
import type { AddedSheet } from "../../../excel";
import type { Comparison, Remaining } from "../../../programme";
import { comparisonSheet } from "../../../report";
import { useCommands } from "../../commands/use-commands";
import { useWords } from "../../words/use-words";
import { useSectionStyles } from "../../theme/section-styles";

interface ExportComparisonProps {
  readonly comparison: Comparison;
  readonly left: Remaining;
  /** The new sheet comes to the front, and this page turns to it. */
  readonly onAdded: (added: AddedSheet) => void;
}

/** Puts what is left into a new sheet behind the others. */
export function ExportComparison({ comparison, left, onAdded }: ExportComparisonProps): JSX.Element {
  const styles = useSectionStyles();
  const commands = useCommands();
  const { say, language } = useWords();
  const [busy, setBusy] = useState(false);
  const add = async (): Promise<void> => {
    setBusy(true);
    const added = await commands.addSheet(comparisonSheet(comparison, left, language));
    setBusy(false);
    if (added !== null) onAdded(added);
  };
  return (
    <div className={styles.section}>
      <div className={styles.actions}>
        <Button size="small" disabledFocusable={busy} onClick={() => void add()}>
          {say("programme.left.export")}
        </Button>
      </div>
      <Text size={200} className={styles.aside}>
        {say("programme.left.export.hint")}
      </Text>
    </div>
  );
}
