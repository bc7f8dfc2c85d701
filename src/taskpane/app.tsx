import { FluentProvider, makeStaticStyles } from "@fluentui/react-components";
import { useEffect, useMemo, useState, useSyncExternalStore, type JSX } from "react";
import { awaitHost, readSetting, type Workbook } from "../excel";
import type { Language } from "../locales";
import { readChosenCaps } from "./caps/chosen-caps";
import { createCommands } from "./commands/commands";
import { CommandsContext } from "./commands/use-commands";
import { keepReports } from "./memory/keep-reports";
import { keepWrites } from "./memory/keep-writes";
import { Pane } from "./pane";
import { initialState } from "./state/pane-state";
import { createStore } from "./state/store";
import { themeOf } from "./theme/themes";
import { useDark } from "./theme/use-dark";
import { WordsContext } from "./words/use-words";
import { wordsOf } from "./words/words";

/** The theme's ground is painted by the pane itself; Office's edge needs no margin. */
const usePageStyles = makeStaticStyles({ body: { margin: 0 } });

interface AppProps {
  readonly workbook: Workbook;
  readonly language: Language;
  /** What the ribbon's button asked for (`?action=check`); null when the pane was just opened. */
  readonly action: string | null;
  /** Tells whether the pane can work here; Excel's own answer unless told. */
  readonly host?: typeof awaitHost;
}

/** The one place that makes the state and runs commands. */
export function App({ workbook, language, action, host = awaitHost }: AppProps): JSX.Element {
  usePageStyles();
  const [store] = useState(() =>
    createStore(initialState(language, readSetting("checks-again") !== "off", readChosenCaps())),
  );
  const state = useSyncExternalStore(store.subscribe, store.state);
  const commands = useMemo(() => createCommands(workbook, store), [workbook, store]);
  const words = useMemo(() => wordsOf(state.language), [state.language]);
  const dark = useDark();
  const ready = state.host === "ready";

  useEffect(() => {
    host((answer) => {
      store.tell({ type: "host", host: answer });
    });
  }, [host, store]);
  useEffect(() => keepReports(store), [store]);
  useEffect(() => keepWrites(store), [store]);
  useEffect(() => {
    if (!ready) return undefined;
    const leave = (): void => {
      commands.close();
    };
    window.addEventListener("pagehide", leave);
    void commands.open(action);
    return () => {
      window.removeEventListener("pagehide", leave);
      leave();
    };
  }, [ready, commands, action]);
  useEffect(() => {
    document.documentElement.lang = state.language;
    document.title = words.say("app.name");
  }, [state.language, words]);
  useEffect(() => {
    // Scroll bars and the lists of choosers are the browser's own.
    document.documentElement.style.colorScheme = dark ? "dark" : "light";
  }, [dark]);

  return (
    <FluentProvider theme={themeOf(dark)}>
      <WordsContext value={words}>
        <CommandsContext value={commands}>
          <Pane state={state} />
        </CommandsContext>
      </WordsContext>
    </FluentProvider>
  );
}
