import type { FindingText } from "../../texts";

/** What the rules of the group “structure” say, by message key. */
export const structure = {
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
  "duplicate-column": {
    title: "The columns “{first}” and “{second}” claim the same",
    detail: "It is not clear which of them to add up and compare; rename or remove one",
  },
  "category-unknown": {
    title: "The category “{name}” is none of the usual activities",
    detail: "Compare Article 4 of Decree 45/2012/NĐ-CP; keep it if it is the province's own",
  },
  "category-unknown.near": {
    title: "The category's name “{name}” may be mistyped",
    detail: "Did you mean “{near}”?",
  },
  "category-duplicate": {
    title: "The category “{name}” stands twice",
    detail: "It already stands in row {row}",
  },
  "category-empty": {
    title: "The category “{name}” has no tasks",
    detail: "Add its tasks or remove it",
  },
  "task-duplicate": {
    title: "The task stands twice in one category",
    detail: "Same name, unit, time, beneficiary and place as row {row}",
  },
  "task-outside-category": {
    title: "The task stands above the first category",
    detail: "Nothing says which category it belongs to",
  },
  "merged-cells": {
    title: "The merged cells {range} cover the amounts of {count} rows",
    detail: "Unmerge them and give each task its own amount",
  },
  "hidden-rows": {
    title: "{rows} hidden rows hold amounts",
    detail: "Readers do not see them, yet totals count them; show the rows or clear the filter to check",
  },
  "hidden-rows.columns": {
    title: "{columns} hidden columns hold amounts",
    detail: "Readers do not see them, yet totals count them; show the columns to check",
  },
  "repeated-header": {
    title: "The header is typed again inside the table",
    detail: "Have Excel print the header on each page (Page Layout → Print Titles), then delete this row",
  },
  "repeated-header.printed": {
    title: "The header is typed again inside the table",
    detail: "Excel already prints the header on each page, so this row can be deleted",
  },
  "text-encoding": {
    title: "The text is not composed Unicode",
    detail: "Its marks are apart from their letters, so searching and comparing can miss it: “{text}”",
  },
  "text-encoding.legacy": {
    title: "The text is in the old encoding {encoding}",
    detail: "Convert it to Unicode with your keyboard program, then check again",
  },
} satisfies Record<string, FindingText>;
