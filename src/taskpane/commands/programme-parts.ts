export { readKept, writeKept } from "../../programme";
export { readPlans } from "./read-plans";
export { compare } from "./compare";
