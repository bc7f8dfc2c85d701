import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useState, type JSX } from "react";
import { a1, type CellRef } from "../../plan";
import { useCommands } from "../commands/use-commands";
import { useWords } from "../words/use-words";
import { copyText } from "./copy-text";

const useStyles = makeStyles({
  text: {
    padding: tokens.spacingHorizontalS,
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
    overflowWrap: "anywhere",
  },
  actions: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalS },
});

interface SummaryTextProps {
  readonly text: string;
  readonly sheetId: string;
  /** The cell that is selected; null while that is not known. */
  readonly cell: CellRef | null;
  readonly busy: boolean;
}

/** One text for the document: copied, or put into the selected cell. */
export function SummaryText({ text, sheetId, cell, busy }: SummaryTextProps): JSX.Element {
  const styles = useStyles();
  const commands = useCommands();
  const { say } = useWords();
  const [copied, setCopied] = useState<boolean | null>(null);
  return (
    <div>
      <Text as="p" block lang="vi" className={styles.text}>
        {text}
      </Text>
      <div className={styles.actions}>
        <Button size="small" onClick={() => void copyText(text).then(setCopied)}>
          {say("fill.copy")}
        </Button>
        <Button
          size="small"
          disabledFocusable={busy}
          onClick={() => void commands.writeIntoCell(sheetId, cell, text)}
        >
          {cell === null ? say("fill.into-selected") : say("fill.into-cell", { cell: a1(cell) })}
        </Button>
        <Text size={200} role="status">
          {copied === null ? "" : say(copied ? "fill.copied" : "fill.not-copied")}
        </Text>
      </div>
    </div>
  );
}
