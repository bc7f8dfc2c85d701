export { addSheet, removeAddedSheet, type AddedSheet } from "./add-sheet";
