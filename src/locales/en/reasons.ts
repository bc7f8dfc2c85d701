/** Why each rule asks what it asks, in a sentence or two. */
export const reasons = {
  "table-not-found":
    "Only a table that is recognised can be checked: a header row with the names of columns, categories and tasks below it.",
  "cell-error":
    "Excel could not work this cell out (#REF!, #N/A, #VALUE! …), so every sum over it has no value either.",
  "category-numbering":
    "Documents refer to categories by number; a number that repeats or skips makes them refer to the wrong one. The fewest that must change are named.",
  "task-numbering":
    "Documents refer to tasks by number. Starting again in each category and running through the table are both accepted.",
  "task-name-missing":
    "A row with a unit, a quantity or money but no name does not say what the money is for.",
  "unit-missing": "A quantity without a unit can be neither compared nor accepted as done.",
  "unit-unknown":
    "Compared with the units that promotion plans use. One wrong letter (“Lướt” for “Lượt”) is easily read over.",
  "quantity-missing": "A unit without a quantity does not say how much is to be done.",
  "quantity-not-a-number":
    "A quantity is a number, a range (28-30) or an accepted wording (“khoảng 42”, “theo kế hoạch…”).",
  "quantity-in-words": "This wording is accepted, but it gives no number that could be added or compared.",
  "amount-not-a-number":
    "Only what can be read as a number can be added. This cell counts in no sum, Excel’s own included.",
  "amount-stored-as-text":
    "Excel passes over numbers kept as text when it adds, and does not say so. Tables pasted from Word often have them.",
  "amount-missing":
    "A task with a unit and a quantity usually has money; left blank, it reads as if none were given.",
  "funding-sum":
    "The total of a task is the sum of its sources, compared to the last đồng. Nothing says which cell is wrong, so both figures are given.",
  "subtotal-wrong": "A category’s sum is the sum of its tasks, each counted once.",
  "total-wrong": "The grand total is the sum of all tasks, each counted once.",
  "total-missing":
    "With a grand total, whoever reviews the plan can compare it with the letter and the decision at once.",
  "declared-total-differs":
    "A figure in the words around the table, or in a table by year, must agree with the table of tasks. Nothing says which side is right, so both are given.",
} satisfies Record<string, string>;
