export { readSheet } from "./read-sheet";
