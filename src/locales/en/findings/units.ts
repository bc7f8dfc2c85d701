import type { FindingText } from "../../texts";

/** What the rules of the group “units” say, by message key. */
export const units = {
  "unit-missing": {
    title: "The unit is missing",
    detail: "The quantity says {quantity}",
  },
  "unit-unknown": {
    title: "The unit “{unit}” is not among the known ones",
    detail: "Keep it if it is a unit",
  },
  "unit-unknown.near": {
    title: "The unit “{unit}” is not among the known ones",
    detail: "Did you mean “{near}”?",
  },
  "unit-differs-from-catalogue": {
    title: "The unit “{unit}” differs from the catalogue of standard tasks",
    detail: "The catalogue says: {usual}",
  },
  "quantity-missing": {
    title: "The quantity is missing",
    detail: "The unit says “{unit}”",
  },
  "quantity-not-a-number": {
    title: "The quantity cannot be read",
    detail: "It says “{text}”",
  },
  "quantity-in-words": {
    title: "The quantity is in words and gives no number",
    detail: "It says “{text}”; it is left out of sums and comparisons",
  },
  "quantity-not-positive": {
    title: "The quantity must be more than 0",
    detail: "It says {text}",
  },
  "quantity-not-whole": {
    title: "A fraction of something counted one by one",
    detail: "It says {quantity} {unit}",
  },
} satisfies Record<string, FindingText>;
