import { Input, makeStyles, tokens } from "@fluentui/react-components";
import type { JSX } from "react";
import { useWords } from "../../words/use-words";
import { typedNumber } from "../../words/typed-number";
import { PARTS, type TypedSums } from "./typed-sums";

const useStyles = makeStyles({
  input: { width: "100%", minWidth: 0 },
  field: {
    minWidth: 0,
    width: "100%",
    textAlign: "end",
    fontVariantNumeric: "tabular-nums",
    fontSize: tokens.fontSizeBase200,
  },
});

interface SumsInputsProps {
  /** What the sums are of: "Năm 2024". */
  readonly of: string;
  readonly typed: TypedSums;
  readonly onType: (typed: TypedSums) => void;
}

/** The three cells of a row in which a person types total, state budget and other funding; one that is no amount is marked. */
export function SumsInputs({ of, typed, onType }: SumsInputsProps): JSX.Element {
  const styles = useStyles();
  const { say, language } = useWords();
  return (
    <>
      {PARTS.map((part) => (
        <td key={part}>
          <Input
            className={styles.input}
            size="small"
            inputMode="decimal"
            aria-label={say("programme.sum-of", { part: say(`programme.part.${part}`), of })}
            aria-invalid={typedNumber(typed[part], language) === "wrong" ? true : undefined}
            input={{ className: styles.field }}
            value={typed[part]}
            onChange={(_, { value }) => {
              onType({ ...typed, [part]: value });
            }}
          />
        </td>
      ))}
    </>
  );
}
