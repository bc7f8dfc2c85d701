import type { FindingText } from "../../texts";

/** What the rules of the group “programme” say, by message key. Amounts in the plan's own unit of money. */
export const programme = {
  "programme-task-unknown": {
    title: "The programme has no such task",
    detail: "“{name}”",
  },
  "programme-task-unknown.near": {
    title: "The programme has no such task",
    detail: "“{name}”; the nearest in the programme: “{near}”",
  },
  "programme-task-missing": {
    title: "The plan lacks a task of the programme",
    detail: "“{name}”: the programme says “{time}”, the plan for {year} lacks it",
  },
  "programme-category-differs": {
    title: "The task stands under another category than in the programme",
    detail: "Here under “{category}” · programme: “{approved}”",
  },
  "programme-unit-differs": {
    title: "Another unit than in the programme",
    detail: "Here “{unit}” · programme: “{approved}”",
  },
  "programme-quantity-exceeded": {
    title: "The quantity exceeds the programme's",
    detail: "This plan {planned} · the programme approves {approved} {unit} · {over} too many",
  },
  "programme-quantity-exceeded.earlier": {
    title: "The quantity exceeds the programme's",
    detail:
      "This plan {planned} + earlier years {earlier} · the programme approves {approved} {unit} · {over} too many",
  },
  "programme-budget-exceeded": {
    title: "The state budget exceeds the programme's",
    detail: "This plan {planned} · the programme approves {approved} · {over} too much",
  },
  "programme-budget-exceeded.earlier": {
    title: "The state budget exceeds the programme's",
    detail:
      "This plan {planned} + earlier years {earlier} · the programme approves {approved} · {over} too much",
  },
  "programme-unit-cost-exceeded": {
    title: "State budget per unit above the programme's",
    detail: "{cost}/{unit} · programme: {approved}/{unit}",
  },
  "programme-share-exceeded": {
    title: "The state budget's share is above the programme's",
    detail: "{share}% of the total · programme: {approved}%",
  },
  "programme-year-envelope.total": {
    title: "The total exceeds what the programme gives {year}",
    detail: "Plan {planned} · programme {approved} · {over} too much",
  },
  "programme-year-envelope.total-budget": {
    title: "The plan exceeds what the programme gives {year}",
    detail:
      "Total {planned}, programme {approved}, {over} too much · state budget {partPlanned}, programme {partApproved}, {partOver} too much",
  },
  "programme-year-envelope.total-other": {
    title: "More other funding than the programme expects in {year}",
    detail:
      "Total {planned}, programme {approved} · other funding {partPlanned}, programme {partApproved}; the state budget is not exceeded",
  },
  "programme-year-envelope.budget": {
    title: "The state budget exceeds what the programme gives {year}",
    detail: "Plan {planned} · programme {approved} · {over} too much",
  },
  "programme-year-envelope.other": {
    title: "More other funding than the programme expects in {year}",
    detail: "Plan {planned} · programme {approved} · {over} more",
  },
  "programme-schedule": {
    title: "The plan's year is not one of the programme's for this task",
    detail: "Plan for {year} · programme: “{time}”",
  },
  "programme-lead-differs": {
    title: "Another lead agency than in the programme",
    detail: "Here “{lead}” · programme: “{approved}”",
  },
} satisfies Record<string, FindingText>;
