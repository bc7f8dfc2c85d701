import type { FindingText } from "../../texts";

/** What the rules of the group “funding” say, by message key. */
export const funding = {
  "amount-not-a-number": {
    title: "The amount cannot be read",
    detail: "It says “{text}”",
  },
  "amount-not-a-number.open": {
    title: "The amount is left open",
    detail: "It says “{text}”; sums with this cell could not be checked",
  },
  "amount-not-a-number.slip": {
    title: "The amount is mistyped, Excel takes it for no number",
    detail: "The cell says “{text}” (a stray blank or mark, or a letter for a digit); read as {value}",
  },
  "amount-stored-as-text": {
    title: "A number is kept as text",
    detail: "The cell says “{text}”, which Excel leaves out of sums; read as {value}",
  },
  "amount-stored-as-text.two-ways": {
    title: "A number is kept as text that can be read in two ways",
    detail: "The cell says “{text}”: read as {value}, it can also be {alternative}",
  },
  "amount-stored-as-text.ambiguous": {
    title: "A number is kept as text, and it is not clear which number",
    detail: "The cell says “{text}”: its dot or comma can be read in two ways; type it again as a number",
  },
  "amount-missing": {
    title: "The task has no amount",
    detail: "It has a unit and a quantity, and every funding column is blank",
  },
  "funding-sum": {
    title: "{total} is not the sum of {parts}",
    detail: "It says {stated} · {parts} add up to {sum}",
  },
  "funding-sum.blank": {
    title: "{total} is missing",
    detail: "The cell is blank · {parts} add up to {sum}",
  },
  "amount-negative": {
    title: "The amount is below zero",
    detail: "It says {text}",
  },
  "amount-precision": {
    title: "The amount has a fraction of one đồng",
    detail: "It says {value}, which is {dong} đồng",
  },
  "amount-misread.row": {
    title: "The number may be a thousand times too small",
    detail: "It is {value}; with {meant} this row adds up (Excel may have taken the dot for a decimal point)",
  },
  "amount-misread.cost": {
    title: "The number may be a thousand times too small",
    detail:
      "It is {value}; {meant} is about what the task costs by {source} (Excel may have taken the dot for a decimal point)",
  },
  "amount-misread.sum": {
    title: "The number may be a thousand times too small",
    detail:
      "It is {value}; with {meant} the stated sum {stated} holds (Excel may have taken the dot for a decimal point)",
  },
  "part-exceeds-total": {
    title: "{source} is more than {total}",
    detail: "{source}: {part} · {total}: {stated}",
  },
  "subtask-sum": {
    title: "The task's amount is not the sum of its components",
    detail: "Column {column}: it says {stated} · the components add up to {sum}",
  },
  "money-unit-missing": {
    title: "The table does not say its unit of money",
    detail: "Write “(triệu đồng)” into the header or “Đơn vị tính: triệu đồng” above the table",
  },
  "money-unit-conflict": {
    title: "The table declares two units of money",
    detail: "“{first}” and “{second}”",
  },
  "support-over-cap": {
    title: "The support is above the cap",
    detail:
      "{perUnit} million đồng per {unit} · the cap is {cap} million đồng per {unit} by {document}, from {from}",
  },
  "support-over-cap.unverified": {
    title: "The support is above the cap (an unverified one)",
    detail:
      "{perUnit} million đồng per {unit} · the cap is {cap} million đồng per {unit} by {document}, from {from}; not compared with the original document",
  },
  "support-share-over-cap": {
    title: "The share of support is above the cap",
    detail: "The state budget pays {share}% · the cap is {cap}% by {document}, from {from}",
  },
  "support-share-over-cap.unverified": {
    title: "The share of support is above the cap (an unverified one)",
    detail:
      "The state budget pays {share}% · the cap is {cap}% by {document}, from {from}; not compared with the original document",
  },
} satisfies Record<string, FindingText>;
