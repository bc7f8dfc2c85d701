import { FluentProvider, makeStaticStyles } from "@fluentui/react-components";
import { useEffect, useMemo, useReducer, type JSX } from "react";
import { awaitHost, type Workbook } from "../excel";
import type { Language } from "../locales";
import { createCommands } from "./commands/commands";
import { CommandsContext } from "./commands/use-commands";
import { Pane } from "./pane";
import { initialState } from "./state/pane-state";
import { reduce } from "./state/reduce";
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

/** The one place that holds the state and runs commands. */
export function App({ workbook, language, action, host = awaitHost }: AppProps): JSX.Element {
  usePageStyles();
  const [state, tell] = useReducer(reduce, language, initialState);
  const commands = useMemo(() => createCommands(workbook, tell), [workbook]);
  const words = useMemo(() => wordsOf(state.language), [state.language]);
  const dark = useDark();
  const ready = state.host === "ready";

  useEffect(() => {
    host((answer) => {
      tell({ type: "host", host: answer });
    });
  }, [host]);
  useEffect(() => {
    if (ready) void commands.open(action);
  }, [ready, commands, action]);
  useEffect(() => {
    document.documentElement.lang = state.language;
    document.title = words.say("app.name");
  }, [state.language, words]);

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
