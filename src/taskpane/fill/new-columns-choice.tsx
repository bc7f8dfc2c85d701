import { Checkbox, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useId, type JSX } from "react";
import type { FillProposal, NewShare } from "../../fill";
import { useWords } from "../words/use-words";
import type { FillChoices } from "./fill-choices";

const useStyles = makeStyles({
  choice: { display: "flex", flexDirection: "column" },
  title: { fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightSemibold },
});

const SHARES: readonly NewShare[] = ["sources-in-row", "row-in-whole"];

interface NewColumnsChoiceProps {
  readonly proposals: readonly FillProposal[];
  readonly choices: FillChoices;
  readonly onChoose: (choices: FillChoices) => void;
}

/** Percentages that the table has no column for: which of them new columns shall show. Only those that it lacks and could have. */
export function NewColumnsChoice({
  proposals,
  choices,
  onChoose,
}: NewColumnsChoiceProps): JSX.Element | null {
  const styles = useStyles();
  const { say } = useWords();
  const title = useId();
  const offered = SHARES.filter((share) =>
    proposals.some(({ missingShares }) => missingShares.includes(share)),
  );
  if (offered.length === 0) return null;
  return (
    <div role="group" aria-labelledby={title} className={styles.choice}>
      <Text id={title} className={styles.title}>
        {say("fill.new-columns")}
      </Text>
      {offered.map((share) => (
        <Checkbox
          key={share}
          label={say(`fill.new-columns.${share}`)}
          checked={choices.newColumns.includes(share)}
          onChange={(_, { checked }) => {
            const others = choices.newColumns.filter((one) => one !== share);
            onChoose({ ...choices, newColumns: checked === true ? [...others, share] : others });
          }}
        />
      ))}
    </div>
  );
}
