export { comparisonSheet, isComparisonSheet } from "./comparison-sheet";
