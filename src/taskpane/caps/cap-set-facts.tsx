import { makeStyles, Text, tokens } from "@fluentui/react-components";
import type { JSX } from "react";
import type { CapSet } from "../../knowledge";
import { useWords } from "../words/use-words";

const useStyles = makeStyles({
  facts: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXXS },
});

/** What a person must know of a set of caps before leaning on it: its document, its dates, and what is not verified. */
export function CapSetFacts({ set }: { readonly set: CapSet }): JSX.Element {
  const styles = useStyles();
  const { say } = useWords();
  const { document, from, to, certainty, warning, caps } = set;
  const data = { document, from: plainDate(from), to: plainDate(to), count: caps.length };
  const unsure = caps.filter((cap) => cap.certainty !== "verified").length;
  const span = from === null ? (to === null ? "always" : "until") : to === null ? "from" : "between";
  return (
    <div className={styles.facts}>
      <Text size={200}>{say(`settings.caps.${span}`, data)}</Text>
      {certainty !== "verified" && (
        <Text size={200} weight="semibold">
          {say(`settings.caps.certainty.${certainty}`)}
        </Text>
      )}
      {certainty === "verified" && unsure > 0 && (
        <Text size={200} weight="semibold">
          {say("settings.caps.some-unverified", { count: unsure })}
        </Text>
      )}
      {warning !== "" && (
        <Text size={200} lang="vi">
          {warning}
        </Text>
      )}
    </div>
  );
}

/** "2018-05-11" as offices write it: "11/5/2018". */
function plainDate(date: string | null): string {
  return date === null ? "" : date.split("-").map(Number).toReversed().join("/");
}
