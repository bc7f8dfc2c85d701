import { createContext, use } from "react";
import type { Page } from "./tabs";

/** Turns to a page of the pane, from anywhere within another. */
export const TurnPageContext = createContext<(page: Page) => void>(() => undefined);

export const useTurnPage = (): ((page: Page) => void) => use(TurnPageContext);
