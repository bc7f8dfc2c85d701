import { makeStyles, tokens } from "@fluentui/react-components";
import type { JSX } from "react";
import { CheckPage } from "./check/check-page";
import { Header } from "./frame/header";
import { HostScreen } from "./frame/host-screen";
import { ProblemBar } from "./frame/problem-bar";
import { writesOf, type PaneState } from "./state/pane-state";
import { WriteNews } from "./writing/write-news";

const useStyles = makeStyles({
  pane: {
    minHeight: "100vh",
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
});

/** The pane in one of its states. */
export function Pane({ state }: { readonly state: PaneState }): JSX.Element {
  const styles = useStyles();
  if (state.host !== "ready") {
    return (
      <div className={styles.pane}>
        <HostScreen host={state.host} />
      </div>
    );
  }
  return (
    <div className={styles.pane}>
      <Header
        sheets={state.sheets}
        activeSheet={state.activeSheet}
        automatic={state.automatic}
        caps={state.caps}
      />
      {state.problem !== null && <ProblemBar problem={state.problem} />}
      <CheckPage state={state} />
      {state.activeSheet !== null && (
        <WriteNews
          sheetId={state.activeSheet}
          writes={writesOf(state, state.activeSheet)}
          writing={state.writing !== null}
        />
      )}
    </div>
  );
}
