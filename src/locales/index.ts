export { texts, type Texts } from "./all";
export { cliTexts } from "./cli";
export { findingText, findingTitle, offerManyText, offerText } from "./finding-text";
export { formatMessage, formatNumber, placeholders } from "./format";
export { LANGUAGES, type Language } from "./language";
export { noteText } from "./note-text";
export { reasonsOf } from "./reasons";
export type { FindingText } from "./texts";
