import type { Amount } from "./field";

/** Whether an amount was read from a text, which Excel's SUM passes over. */
export function isKeptAsText(amount: Amount): amount is Extract<Amount, { state: "read" }> {
  return amount.state === "read" && (amount.how === "text" || amount.how === "slip");
}
