import type { FindingText } from "../texts";

/** What each rule says, by message key, and the labels of what it offers. */
export const findings = {} satisfies Record<string, FindingText>;

/** Labels of fixes and suggestions. */
export const offers = {} satisfies Record<string, string>;
