import type { FindingText } from "../texts";

/** What each rule says, by message key. */
export const findings = {
  "table-not-found": {
    title: "No plan table found on the sheet “{sheet}”",
    detail: "A table needs a header row with a column for the name of the task",
  },
  "cell-error": {
    title: "The cell shows the error {error}",
    detail: "Correct its formula or type its value again; cells calculated from it will then be right",
  },
  "category-numbering": {
    title: "The category's number is out of order",
    detail: "It says {stated}, the order gives {expected}",
  },
  "category-numbering.missing": {
    title: "The category has no number",
    detail: "The order gives {expected}",
  },
  "task-numbering": {
    title: "The task's number is out of order",
    detail: "It says {stated}, the order gives {expected}",
  },
  "task-numbering.missing": {
    title: "The task has no number",
    detail: "The order gives {expected}",
  },
  "task-name-missing": {
    title: "This row has no task name",
    detail: "It already has a unit, a quantity or an amount",
  },
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
  "amount-not-a-number": {
    title: "The amount cannot be read",
    detail: "It says “{text}”",
  },
  "amount-not-a-number.open": {
    title: "The amount is left open",
    detail: "It says “{text}”; sums with this cell could not be checked",
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
  "subtotal-wrong": {
    title: "The subtotal of category {category} is not the sum of its tasks",
    detail: "Column {column}: it says {stated} · the tasks add up to {sum}",
  },
  "subtotal-wrong.blank": {
    title: "The subtotal of category {category} is missing",
    detail: "Column {column}: the cell is blank · the tasks add up to {sum}",
  },
  "total-wrong": {
    title: "The grand total is not the sum of all tasks",
    detail: "Column {column}: it says {stated} · the tasks add up to {sum}",
  },
  "total-wrong.blank": {
    title: "The grand total is missing",
    detail: "Column {column}: the cell is blank · the tasks add up to {sum}",
  },
  "total-missing": {
    title: "The table has no grand-total row",
    detail: "A row “Tổng cộng” at its end would help the reader",
  },
  "declared-total-differs": {
    title: "A stated total is not the sum of the table's rows",
    detail: "{words}: stated {figure} · the rows add up to {sum} · difference {difference}",
  },
  "declared-total-differs.rounding": {
    title: "A stated total is not the sum of the table's rows, possibly from rounding",
    detail: "{words}: stated {figure} · the rows add up to {sum} · difference {difference}",
  },
} satisfies Record<string, FindingText>;

/** Labels of fixes and suggestions. */
export const offers = {
  "write-number": "Write {number}",
  "write-formula": "Change the formula to {formula} (gives {number})",
  "to-number": "Make it the number {shown}",
  "to-number-shown": "Make it a number; Excel will show {shown}",
  rename: "Change to “{text}”",
  renumber: "Write {number}",
} satisfies Record<string, string>;
