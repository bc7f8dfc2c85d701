import { makeStyles, Text, tokens } from "@fluentui/react-components";
import { CheckmarkCircle24Regular } from "@fluentui/react-icons/svg/checkmark-circle";
import type { JSX } from "react";
import type { FillProposal } from "../../fill";
import { useWords } from "../words/use-words";

const useStyles = makeStyles({
  calm: {
    display: "flex",
    flexDirection: "column",
    alignItems: "center",
    gap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalXXL} ${tokens.spacingHorizontalL}`,
    textAlign: "center",
    color: tokens.colorNeutralForeground2,
  },
  title: { margin: 0, color: tokens.colorNeutralForeground1 },
});

/** There is nothing to fill, and why: all is filled, there is no money to add up, or no table. */
export function FillEmpty({ proposals }: { readonly proposals: readonly FillProposal[] }): JSX.Element {
  const styles = useStyles();
  const { say } = useWords();
  const why =
    proposals.length === 0
      ? "no-table"
      : !proposals.some(({ hasMoney }) => hasMoney)
        ? "no-money"
        : proposals.some(({ leftOut }) => leftOut.length > 0)
          ? "left-out"
          : "filled";
  return (
    <section className={styles.calm} role="status">
      <CheckmarkCircle24Regular aria-hidden />
      <Text as="h2" size={400} weight="semibold" className={styles.title}>
        {say("fill.empty")}
      </Text>
      <Text align="center">{say(`fill.empty.${why}`)}</Text>
    </section>
  );
}
