import { isErrorValue, type Value } from "../workbook";

/** Numbers, then texts, then false and true, then errors (documented for Excel's sort). */
const rankOf = (value: Exclude<Value, null>): number => {
  if (typeof value === "number") return 0;
  if (typeof value === "string") return 1;
  return typeof value === "boolean" ? 2 : 3;
};

const whatever = new Intl.Collator("en", { sensitivity: "accent" });
const withCase = new Intl.Collator("en", { sensitivity: "variant", caseFirst: "lower" });

/** Compares two cells as Excel sorts; blanks come last, whichever way (documented). */
export function compareValues(a: Value, b: Value, ascending: boolean, matchCase: boolean): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  const order = compareFilled(a, b, matchCase);
  return ascending ? order : -order;
}

function compareFilled(a: Exclude<Value, null>, b: Exclude<Value, null>, matchCase: boolean): number {
  if (typeof a === "number" && typeof b === "number") return a - b;
  if (typeof a === "string" && typeof b === "string") return (matchCase ? withCase : whatever).compare(a, b);
  if (typeof a === "boolean" && typeof b === "boolean") return Number(a) - Number(b);
  if (isErrorValue(a) && isErrorValue(b)) return 0;
  return rankOf(a) - rankOf(b);
}
