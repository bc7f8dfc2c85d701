export { addends, amountsUnder } from "./addends";
export { amountColumns, moneyColumns, partialPartitions, partitions, type Partition } from "./columns";
export { references } from "./formula/cells-named";
export { movedReferences, type Reach } from "./formula/moved-references";
export {
  LAST_ROW,
  rangeOf,
  referenceText,
  withReferences,
  type Bound,
  type Corner,
  type Reference,
  type SheetRange,
} from "./formula/references";
export { slidFormula } from "./formula/slid-formula";
export { sumFormula, sumOfRanges, sumTerms, type SumTerm } from "./formula/sum-of-ranges";
export { hasOneReading, numberFromText, type NumberFromText, type ReadAmount } from "./number-from-text";
export { isContent, outline, type Outline } from "./outline";
export { rowsToAddUp } from "./row-adds-up";
export { rowsOfKind } from "./rows-of-kind";
export { planSums, rowSums, valueOf, type Sums } from "./plan-sums";
export { remembered } from "./remembered";
export { statedSums, subtotalPlaces, type StatedSum, type SumPlace } from "./stated-sums";
export { shareContent } from "./share-content";
export { sumValue } from "./sum-value";
export { hasAmount, hasText, workRows } from "./work-rows";
export type { NumberFault } from "./numbering/faults";
export { bareLabel, dressed, roman } from "./numbering/labels";
export { numberContent } from "./numbering/number-content";
export { seriesOf, type Series } from "./numbering/series";
export {
  categoriesThemselves,
  categoryNumberFaults,
  namedAgain,
  taskNumberFaults,
} from "./numbering/plan-numbers";
