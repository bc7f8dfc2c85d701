import { Field, makeStyles, Select, Text, tokens } from "@fluentui/react-components";
import { useState, type JSX } from "react";
import { capSets, readCapFile, type CapFileRefusal } from "../../knowledge";
import { formatMessage, texts } from "../../locales";
import { useCommands } from "../commands/use-commands";
import { FileButton } from "../files/file-button";
import { useWords } from "../words/use-words";
import { CapSetFacts } from "./cap-set-facts";
import { capSetChosen } from "./cap-set-chosen";
import type { ChosenCaps } from "./chosen-caps";

const useStyles = makeStyles({
  root: { marginTop: tokens.spacingVerticalS },
  below: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    alignItems: "flex-start",
    marginTop: tokens.spacingVerticalXS,
  },
});

/** Files beyond this are not even read. */
const MOST_BYTES = 2_000_000;

/** The choice of support caps to check against: none, one that comes with the program, or the province's own from a file. */
export function CapsChoice({ caps }: { readonly caps: ChosenCaps }): JSX.Element {
  const styles = useStyles();
  const commands = useCommands();
  const { say, language } = useWords();
  const [refusal, setRefusal] = useState<CapFileRefusal | null>(null);
  const chosen = capSetChosen(caps);
  const refused =
    refusal === null
      ? {}
      : {
          validationMessage: formatMessage(
            texts(language).caps[refusal.problem],
            { where: refusal.where },
            language,
          ),
        };

  const take = async (file: File): Promise<void> => {
    const text = file.size > MOST_BYTES ? null : await file.text();
    const read = text === null ? null : readCapFile(text);
    setRefusal(read === null ? { problem: "too-large", where: "" } : read.refusal);
    if (read?.refusal === null) commands.setCaps({ set: "own", own: text });
  };

  return (
    <Field label={say("settings.caps")} size="small" className={styles.root} {...refused}>
      <Select
        size="small"
        value={caps.set ?? ""}
        onChange={(_, { value }) => {
          setRefusal(null);
          commands.setCaps({ ...caps, set: value === "" ? null : value });
        }}
      >
        <option value="">{say("settings.caps.none")}</option>
        {capSets.map(({ id, document }) => (
          <option key={id} value={id} lang="vi">
            {document}
          </option>
        ))}
        <option value="own">{say("settings.caps.own")}</option>
      </Select>
      <div className={styles.below}>
        {chosen !== null && <CapSetFacts set={chosen} />}
        {caps.set === "own" && (
          <>
            {chosen === null && <Text size={200}>{say("settings.caps.own.none")}</Text>}
            <FileButton
              size="small"
              label={say(chosen === null ? "settings.caps.pick" : "settings.caps.pick-other")}
              accept=".json,application/json"
              onFile={(file) => void take(file)}
            />
          </>
        )}
      </div>
    </Field>
  );
}
