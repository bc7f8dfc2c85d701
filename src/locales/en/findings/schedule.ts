import type { FindingText } from "../../texts";

/** What the rules of the group “schedule” say, by message key. */
export const schedule = {
  "time-missing": {
    title: "The time is missing",
    detail: "The table's other tasks have it",
  },
  "time-not-understood": {
    title: "The time cannot be read",
    detail: "It says “{text}”",
  },
  "time-outside-period": {
    title: "The time is outside of the plan's period",
    detail: "It says “{text}” · the plan is for {period}",
  },
  "time-against-quantity": {
    title: "The quantity does not fit the listed years",
    detail: "{quantity} {unit} in {count} years ({time})",
  },
  "lead-missing": {
    title: "The lead agency is missing",
    detail: "The table's other tasks have it",
  },
  "agency-renamed": {
    title: "“{agency}” no longer exists in the plan's period",
    detail: "It ended on {date}; now it is {now}; compare the province's documents",
  },
  "agency-renamed.same-year": {
    title: "“{agency}” changes in the plan's year",
    detail: "It ends on {date}; afterwards it is {now}; compare the province's documents",
  },
} satisfies Record<string, FindingText>;
