import { Checkbox, Field, makeStyles, Select, tokens } from "@fluentui/react-components";
import { lazy, Suspense, type JSX } from "react";
import { LANGUAGES } from "../../locales";
import type { ChosenCaps } from "../caps/chosen-caps";
import type { SheetCorrections } from "../corrections/sheet-corrections";
import type { Automatic } from "../state/pane-state";
import { useCommands } from "../commands/use-commands";
import { useWords } from "../words/use-words";

const useStyles = makeStyles({
  root: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalM}`,
    marginBottom: tokens.spacingVerticalS,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  automatic: { marginTop: tokens.spacingVerticalS },
});

/** The sets of caps come with the other knowledge; neither they nor what a sheet is said to be is needed to open the pane. */
const CapsChoice = lazy(async () => ({ default: (await import("../caps/caps-choice")).CapsChoice }));

const CorrectionsChoice = lazy(async () => ({
  default: (await import("../corrections/corrections-choice")).CorrectionsChoice,
}));

interface SettingsProps {
  readonly automatic: Automatic;
  readonly caps: ChosenCaps;
  /** What was said of the sheet in front; null while none is known. */
  readonly inFront: SheetCorrections | null;
}

/** What a person may choose for good: the language, the support caps, what the sheet in front is about, and checking by itself. */
export function Settings({ automatic, caps, inFront }: SettingsProps): JSX.Element {
  const styles = useStyles();
  const commands = useCommands();
  const { say, language } = useWords();
  return (
    <div className={styles.root}>
      <Field label={say("settings.language")} size="small">
        <Select
          size="small"
          value={language}
          onChange={(_, { value }) => {
            const chosen = LANGUAGES.find((one) => one === value);
            if (chosen !== undefined) commands.setLanguage(chosen);
          }}
        >
          {LANGUAGES.map((one) => (
            <option key={one} value={one} lang={one}>
              {say(`settings.language.${one}`)}
            </option>
          ))}
        </Select>
      </Field>
      <Suspense fallback={null}>
        <CapsChoice caps={caps} />
      </Suspense>
      <Suspense fallback={null}>{inFront !== null && <CorrectionsChoice {...inFront} />}</Suspense>
      <Field
        size="small"
        className={styles.automatic}
        {...(automatic.possible ? {} : { hint: say("settings.checks-again.impossible") })}
      >
        <Checkbox
          size="medium"
          label={say("settings.checks-again")}
          checked={automatic.wanted && automatic.possible}
          disabled={!automatic.possible}
          onChange={(_, { checked }) => {
            commands.setAutomatic(checked === true);
          }}
        />
      </Field>
    </div>
  );
}
