export { inUnit } from "./envelopes";
export { programmeFromSheets } from "./programme-from-sheets";
export { provinceOf } from "./words-around";
