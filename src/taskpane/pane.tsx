import { makeStyles, tokens } from "@fluentui/react-components";
import { lazy, Suspense, useRef, useState, type ComponentType, type JSX } from "react";
import { CheckPage } from "./check/check-page";
import { correctionsInFront } from "./corrections/sheet-corrections";
import { Header } from "./frame/header";
import { HostScreen } from "./frame/host-screen";
import { ProblemBar } from "./frame/problem-bar";
import { PANEL_ID, Tabs, type Page } from "./frame/tabs";
import { TurnPageContext } from "./frame/turn-page";
import { writesOf, type PaneState } from "./state/pane-state";
import { useWords } from "./words/use-words";
import { WriteNews } from "./writing/write-news";

const useStyles = makeStyles({
  pane: {
    minHeight: "100vh",
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
  /** It takes the focus only from a button that is gone. */
  panel: { outlineStyle: "none" },
});

/** The other pages are not needed to open the pane: each is loaded beside, as what reads and checks is. */
const BESIDE: Readonly<Record<Exclude<Page, "check">, ComponentType<{ readonly state: PaneState }>>> = {
  fill: lazy(() => import("./fill/fill-page").then((part) => ({ default: part.FillPage }))),
  programme: lazy(() =>
    import("./programme/programme-page").then((part) => ({ default: part.ProgrammePage })),
  ),
  catalogue: lazy(() =>
    import("./catalogue/catalogue-page").then((part) => ({ default: part.CataloguePage })),
  ),
};

function PageBeside({
  page,
  state,
}: {
  readonly page: Exclude<Page, "check">;
  readonly state: PaneState;
}): JSX.Element {
  const Beside = BESIDE[page];
  return (
    <Suspense fallback={null}>
      <Beside state={state} />
    </Suspense>
  );
}

/** The pane in one of its states. */
export function Pane({ state }: { readonly state: PaneState }): JSX.Element {
  const styles = useStyles();
  const { say } = useWords();
  const [page, setPage] = useState<Page>("check");
  const panel = useRef<HTMLDivElement>(null);
  const turn = (to: Page): void => {
    setPage(to);
    // The button that turned the page goes with it: what takes its place is read and walked from the top.
    panel.current?.focus();
  };
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
        inFront={correctionsInFront(state)}
      />
      {state.problem !== null && <ProblemBar problem={state.problem} />}
      <Tabs page={page} onTurn={setPage} />
      <main>
        <div
          id={PANEL_ID}
          ref={panel}
          tabIndex={-1}
          className={styles.panel}
          role="tabpanel"
          aria-label={say(`tab.${page}`)}
        >
          <TurnPageContext value={turn}>
            {page === "check" ? <CheckPage state={state} /> : <PageBeside page={page} state={state} />}
          </TurnPageContext>
        </div>
      </main>
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
