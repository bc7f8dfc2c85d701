/** Texts of the task pane. */
export const pane = {};
