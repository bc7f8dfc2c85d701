import { makeStyles, Text, tokens } from "@fluentui/react-components";
import type { JSX } from "react";
import { a1 } from "../../plan";
import { useWords } from "../words/use-words";
import type { Offered } from "./offered";

const useStyles = makeStyles({
  list: {
    margin: 0,
    paddingLeft: tokens.spacingHorizontalL,
    fontSize: tokens.fontSizeBase200,
    maxHeight: "30vh",
    overflowY: "auto",
    overflowWrap: "anywhere",
  },
});

/** What is wrong with a file, or which rows of a sheet give no task: where, and what to mend. */
export function OfferedFaults({ offered }: { readonly offered: Offered }): JSX.Element | null {
  const styles = useStyles();
  const { say } = useWords();
  const { faults, left } = offered;
  if (faults.length === 0 && left.length === 0) return null;
  return (
    <div role="alert">
      <Text size={200} weight="semibold">
        {say(faults.length > 0 ? "own.faults" : "own.left")}
      </Text>
      <ul className={styles.list}>
        {faults.map(({ problem, where }, at) => (
          <li key={at}>
            {say("own.fault", {
              where: where === "" ? say("own.faults.file") : where,
              what: say(`own.fault.${problem}`),
            })}
          </li>
        ))}
        {faults.length === 0 &&
          left.map(({ cell, why }, at) => <li key={at}>{say(`own.left.${why}`, { cell: a1(cell) })}</li>)}
      </ul>
    </div>
  );
}
