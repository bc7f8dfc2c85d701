export { addends, amountsUnder } from "./addends";
export { amountColumns, moneyColumns, partialPartitions, partitions, type Partition } from "./columns";
export { references, sumFormula, sumOfRanges, sumTerms, type SumTerm } from "./formula";
export { hasOneReading, numberFromText, type NumberFromText, type ReadAmount } from "./number-from-text";
export { outline, type Outline } from "./outline";
export { planSums, rowSums, valueOf, type Sums } from "./plan-sums";
export { remembered } from "./remembered";
export { statedSums, subtotalPlaces, type StatedSum, type SumPlace } from "./stated-sums";
export { sumValue } from "./sum-value";
export { hasAmount, hasText, workRows } from "./work-rows";
export type { NumberFault } from "./numbering/faults";
export {
  categoriesThemselves,
  categoryNumberFaults,
  namedAgain,
  taskNumberFaults,
} from "./numbering/plan-numbers";
