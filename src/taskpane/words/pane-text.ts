import type { Texts } from "../../locales";

/** Key of a text of the pane. */
export type PaneText = keyof Texts["pane"];
