export { readXlsx } from "./read-xlsx";
export { writeXlsx } from "./write-xlsx";
export { emptyXlsx } from "./empty-xlsx";
