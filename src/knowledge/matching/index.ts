export { bothForms } from "./abbreviated";
export { bareName } from "./bare-name";
export * from "./distance";
export * from "./fold";
export * from "./name-form";
export * from "./name-index";
export * from "./similar";
export * from "./remembered";
export { roughPrint } from "./rough-print";
