import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { Settings20Regular } from "@fluentui/react-icons/svg/settings";
import { useId, useState, type JSX } from "react";
import type { SheetRef } from "../../plan";
import type { ChosenCaps } from "../caps/chosen-caps";
import type { SheetCorrections } from "../corrections/sheet-corrections";
import type { Automatic } from "../state/pane-state";
import { useWords } from "../words/use-words";
import { Settings } from "./settings";
import { SheetChooser } from "./sheet-chooser";

const useStyles = makeStyles({
  row: {
    display: "flex",
    alignItems: "center",
    // Zoomed to 200 % in the narrowest pane.
    "@media (max-width: 240px)": { flexWrap: "wrap" },
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS} ${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
  },
  title: { flex: "0 1 auto", margin: 0 },
  chooser: { flex: "1 1 0", minWidth: "88px", display: "flex", justifyContent: "flex-end" },
});

interface HeaderProps {
  readonly sheets: readonly SheetRef[];
  readonly activeSheet: string | null;
  readonly automatic: Automatic;
  readonly caps: ChosenCaps;
  /** What was said of the sheet in front; null while none is known. */
  readonly inFront: SheetCorrections | null;
}

/** The pane's head: its name, the sheet it speaks about, and the settings. */
export function Header({ sheets, activeSheet, automatic, caps, inFront }: HeaderProps): JSX.Element {
  const styles = useStyles();
  const { say } = useWords();
  const [open, setOpen] = useState(false);
  const settingsId = useId();
  return (
    <header>
      <div className={styles.row}>
        <Text as="h1" weight="semibold" className={styles.title}>
          {say("app.name")}
        </Text>
        <div className={styles.chooser}>
          {sheets.length > 0 && <SheetChooser sheets={sheets} activeSheet={activeSheet} />}
        </div>
        <Button
          appearance="subtle"
          icon={<Settings20Regular />}
          aria-label={say("settings.open")}
          title={say("settings.open")}
          aria-expanded={open}
          aria-controls={settingsId}
          onClick={() => {
            setOpen(!open);
          }}
        />
      </div>
      <div id={settingsId}>{open && <Settings automatic={automatic} caps={caps} inFront={inFront} />}</div>
    </header>
  );
}
