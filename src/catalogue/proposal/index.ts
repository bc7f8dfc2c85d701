export { commonLead, presentNames } from "./agencies";
export { amountColumnsOf, capOf, proposedAmounts, type AmountColumns, type ProposedAmounts } from "./amounts";
export { activityOf, categoriesForTasks, placeOf } from "./place";
export { taskToInsert, type WantedTask } from "./task-to-insert";
