import { createContext, useContext } from "react";
import { wordsOf, type Words } from "./words";

/** The words of the person's language, for every component below. */
export const WordsContext = createContext<Words>(wordsOf("vi"));

/** The words to speak with. */
export function useWords(): Words {
  return useContext(WordsContext);
}
