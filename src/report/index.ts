export { comparisonSheet } from "./comparison-sheet";
