import { createContext, useContext } from "react";
import type { Commands } from "./commands";

/** The commands, for every component below. */
export const CommandsContext = createContext<Commands | null>(null);

/** The commands of the pane. @throws Error outside of a pane. */
export function useCommands(): Commands {
  const commands = useContext(CommandsContext);
  if (commands === null) throw new Error("no commands here: components live in a pane");
  return commands;
}
