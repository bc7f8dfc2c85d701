import type { FindingText } from "../../texts";

/** What the rules of the group “totals” say, by message key. */
export const totals = {
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
  "total-not-a-formula": {
    title: "A typed total among formulas",
    detail: "{value} is right; a formula would follow when rows change",
  },
  "formula-misses-rows": {
    title: "The total's formula leaves out rows",
    detail: "{formula} lacks: {rows}",
  },
  "formula-misses-rows.twice": {
    title: "The total's formula counts a row twice",
    detail: "{formula} counts twice: {rows}",
  },
  "percentage-wrong": {
    title: "The percentage is wrong",
    detail: "It says {stated}% · it comes to {expected}%",
  },
  "percentages-not-100": {
    title: "The percentages do not add up to 100%",
    detail: "They add up to {sum}%",
  },
  "envelope-sum": {
    title: "The table of yearly amounts does not add up",
    detail: "Column {column}: it says {stated} · the years add up to {sum}",
  },
  "envelope-sum.row": {
    title: "The table of yearly amounts does not add up",
    detail: "{total}: it says {stated} · {parts} add up to {sum}",
  },
} satisfies Record<string, FindingText>;
