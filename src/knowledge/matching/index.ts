export { bothForms } from "./abbreviated";
export * from "./distance";
export * from "./fold";
export * from "./name-form";
export * from "./similar";
export * from "./remembered";
