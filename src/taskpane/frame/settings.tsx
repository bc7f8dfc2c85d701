import { Field, makeStyles, Select, tokens } from "@fluentui/react-components";
import type { JSX } from "react";
import { LANGUAGES } from "../../locales";
import { useCommands } from "../commands/use-commands";
import { useWords } from "../words/use-words";

const useStyles = makeStyles({
  root: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalM}`,
    marginBottom: tokens.spacingVerticalS,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
});

/** What a person may choose for good: the language. */
export function Settings(): JSX.Element {
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
    </div>
  );
}
