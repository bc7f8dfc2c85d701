export { causeOfGap, IN_PART, type Cause } from "./cause-of-gap";
export { withSwappedDigits } from "./digits";
export { byColumn, byRow } from "./names";
