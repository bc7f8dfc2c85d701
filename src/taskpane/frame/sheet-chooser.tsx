import { makeStyles, Select } from "@fluentui/react-components";
import type { JSX } from "react";
import type { SheetRef } from "../../plan";
import { useCommands } from "../commands/use-commands";
import { useWords } from "../words/use-words";

const useStyles = makeStyles({
  root: { minWidth: 0, maxWidth: "180px", flex: "1 1 auto" },
  select: { textOverflow: "ellipsis" },
});

interface SheetChooserProps {
  readonly sheets: readonly SheetRef[];
  readonly activeSheet: string | null;
}

/** Which sheet is looked at; choosing one brings it to the front. Sheets may have been renamed: it asks when entered. */
export function SheetChooser({ sheets, activeSheet }: SheetChooserProps): JSX.Element {
  const styles = useStyles();
  const commands = useCommands();
  const { say } = useWords();
  return (
    <Select
      className={styles.root}
      select={{ className: styles.select }}
      size="small"
      aria-label={say("sheet.choose")}
      value={activeSheet ?? ""}
      onFocus={() => {
        void commands.refreshSheets();
      }}
      onChange={(_, { value }) => {
        void commands.chooseSheet(value);
      }}
    >
      {sheets.map(({ id, name }) => (
        <option key={id} value={id}>
          {name}
        </option>
      ))}
    </Select>
  );
}
