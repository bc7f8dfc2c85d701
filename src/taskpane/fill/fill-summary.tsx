import { Field, makeStyles, Select, Text, tokens } from "@fluentui/react-components";
import type { JSX } from "react";
import type { FillProposal, Spelling } from "../../fill";
import type { Note } from "../state/pane-state";
import { useWords } from "../words/use-words";
import type { FillChoices } from "./fill-choices";
import { SummaryText } from "./summary-text";
import { useSelectedCell } from "./use-selected-cell";

const useStyles = makeStyles({
  summary: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  spelling: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** What is spelled in two ways. */
const SPELLINGS: { readonly [Part in keyof Spelling]: readonly Spelling[Part][] } = {
  zeroTens: ["linh", "lẻ"],
  thousand: ["nghìn", "ngàn"],
  four: ["tư", "bốn"],
};

interface FillSummaryProps {
  readonly proposals: readonly FillProposal[];
  readonly choices: FillChoices;
  readonly sheetId: string;
  readonly busy: boolean;
  readonly note: Note | null;
  readonly onChoose: (choices: FillChoices) => void;
}

/** The total in a sentence and in words, to copy or to put into a cell. */
export function FillSummary(props: FillSummaryProps): JSX.Element | null {
  const { proposals, choices, sheetId, busy, note, onChoose } = props;
  const styles = useStyles();
  const { say } = useWords();
  const cell = useSelectedCell(sheetId);
  const summaries = proposals.flatMap(({ summary }) => summary ?? []);
  const texts = summaries.flatMap(({ sentence, inWords }) => [sentence ?? [], inWords ?? []].flat());
  if (texts.length === 0) return null;
  return (
    <section aria-label={say("fill.summary")} className={styles.summary}>
      <Text as="h2" className={styles.title}>
        {say("fill.summary")}
      </Text>
      {texts.map((text) => (
        <SummaryText key={text} text={text} sheetId={sheetId} cell={cell} busy={busy} />
      ))}
      {note !== null && (
        <Text size={200} role="alert">
          {say(note.text, note.data)}
        </Text>
      )}
      <div className={styles.spelling} role="group" aria-label={say("fill.spelling")}>
        {spellingParts().map((part) => (
          <Field key={part} label={say(`fill.spelling.${part}`)} size="small">
            <Select
              size="small"
              value={choices.spelling[part]}
              onChange={(_, { value }) => {
                onChoose({ ...choices, spelling: withSpelling(choices.spelling, part, value) });
              }}
            >
              {SPELLINGS[part].map((word) => (
                <option key={word} value={word} lang="vi">
                  {word}
                </option>
              ))}
            </Select>
          </Field>
        ))}
      </div>
    </section>
  );
}

function spellingParts(): readonly (keyof Spelling)[] {
  return ["zeroTens", "thousand", "four"];
}

function withSpelling(spelling: Spelling, part: keyof Spelling, word: string): Spelling {
  return SPELLINGS[part].some((one) => one === word) ? { ...spelling, [part]: word } : spelling;
}
