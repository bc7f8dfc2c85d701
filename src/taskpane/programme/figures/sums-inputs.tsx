import { Input, makeStyles, tokens } from "@fluentui/react-components";
import type { JSX } from "react";
import { useWords } from "../../words/use-words";
import { typedNumber } from "../../words/typed-number";
import { FigureRows } from "./figure-rows";
import { PARTS, type Part, type TypedSums } from "./typed-sums";

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

/** The three cells of a row in which a person types total, state budget and other funding. */
export function SumsInputs(props: SumsInputsProps): JSX.Element {
  return (
    <>
      {PARTS.map((part) => (
        <td key={part}>
          <SumInput part={part} {...props} />
        </td>
      ))}
    </>
  );
}

/** The same in three rows, for amounts in đồng, which are long. */
export function SumsInputRows(props: SumsInputsProps): JSX.Element {
  const { say } = useWords();
  return (
    <FigureRows
      rows={PARTS.map((part) => ({
        id: part,
        label: say(`programme.part.${part}`),
        value: <SumInput part={part} {...props} />,
      }))}
    />
  );
}

/** The field of one sum; what is no amount is marked. */
function SumInput({ part, of, typed, onType }: SumsInputsProps & { readonly part: Part }): JSX.Element {
  const styles = useStyles();
  const { say, language } = useWords();
  return (
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
  );
}
