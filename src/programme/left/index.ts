export { earlierPlan, spendingOf, spentEarlier, typedYear, type EarlierYear } from "./earlier-years";
export {
  remaining,
  type CategoryLeft,
  type Left,
  type Remaining,
  type TaskLeft,
  type YearLeft,
} from "./remaining";
export { canCompare, inOther, isCountedAlike, type Spent } from "./spent";
