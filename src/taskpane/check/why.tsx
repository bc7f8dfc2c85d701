import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { lazy, Suspense, useId, useState, type JSX } from "react";
import { useWords } from "../words/use-words";

const useStyles = makeStyles({
  reason: {
    width: "100%",
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

/** What is written about all rules is loaded when somebody asks about one. */
const Reason = lazy(() => import("./reason").then((part) => ({ default: part.Reason })));

/** The button "Căn cứ": why a rule asks what it asks. */
export function Why({ rule }: { readonly rule: string }): JSX.Element {
  const styles = useStyles();
  const { say } = useWords();
  const id = useId();
  const [asked, setAsked] = useState(false);
  return (
    <>
      <Button
        size="small"
        appearance="subtle"
        aria-expanded={asked}
        aria-controls={asked ? id : undefined}
        onClick={() => {
          setAsked(!asked);
        }}
      >
        {say("findings.why")}
      </Button>
      {asked && (
        <span id={id} className={styles.reason}>
          <Suspense fallback={null}>
            <Reason rule={rule} />
          </Suspense>
        </span>
      )}
    </>
  );
}
