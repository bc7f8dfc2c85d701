export { commonLead, presentNames } from "./agencies";
export { amountColumnsOf, type AmountColumns } from "./amount-columns";
export { capOf, proposedAmounts, type ProposedAmounts } from "./amounts";
export { activityOf, categoriesForTasks, placeOf } from "./place";
export { taskToInsert, type WantedTask } from "./task-to-insert";
