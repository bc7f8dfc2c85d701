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
  "unit-differs-from-catalogue":
    "Where a task is counted in another unit each year, nothing can be compared. Held against the documents of the catalogue of standard tasks.",
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
  "duplicate-column":
    "With two columns of one role nobody knows which is added up and compared. Columns before and after an adjustment, or one a year, are no duplicates.",
  "category-unknown":
    "Compared by words, not by numeral, with the nine activities of Decree 45/2012, Article 4 (as first issued) and the names that provinces use.",
  "category-duplicate":
    "A category that stands twice parts its tasks, and its sum is easily missed or doubled.",
  "category-empty": "A category without tasks is mostly a leftover, or not finished.",
  "task-duplicate":
    "The same name, unit, time, beneficiary and place twice is mostly pasted twice, and its money counts twice.",
  "task-outside-category": "A task above the first category counts in none.",
  "merged-cells": "Merged cells keep one number, so nobody knows what each task gets, and formulas go wrong.",
  "hidden-rows": "Excel adds up hidden rows and columns, but neither readers nor the print see them.",
  "repeated-header":
    "A header typed again breaks the table for filters and sorting. Excel repeats it on each printed page by itself.",
  "text-encoding":
    "Letters with loose marks, or in old encodings, look alike but are missed by searching, filters and comparing.",
  "quantity-not-positive":
    "A quantity of zero or less leaves nothing to do; only an adjustment may take away.",
  "quantity-not-whole":
    "Classes, firms and models are counted one by one; ha, km and tonnes may come in fractions.",
  "amount-misread":
    "With English marks Excel reads “8.000” as 8. Said only where a thousand times as much makes a row or a stated sum hold.",
  "amount-negative": "Money for a task cannot be negative; only a column of adjustments may be.",
  "amount-precision": "Nobody can pay a part of one đồng; mostly a division was not rounded.",
  "part-exceeds-total": "One source cannot be more than the task's own total.",
  "subtask-sum": "A task's amount must be the sum of its components; totals count the task's own, once.",
  "money-unit-missing":
    "8.000 can be đồng, thousands or millions; without its unit it cannot be compared with anything.",
  "money-unit-conflict": "Two units for the same columns put amounts a thousand or a million times off.",
  "support-over-cap":
    "Compares the state budget per unit with the cap of the chosen set; equal is allowed. Load the province's own set where there is one.",
  "support-share-over-cap":
    "Compares the state budget's share with the cap of the chosen set; equal is allowed.",
  "total-not-a-formula": "A typed total stays when rows change, while the others follow.",
  "formula-misses-rows":
    "A formula that misses or doubles a row goes wrong once that row has a number. Only formulas that can be followed to the end are judged.",
  "percentage-wrong":
    "Percentages are worked out again; half of the last printed digit is allowed, and a whole one where a group was rounded to 100%.",
  "percentages-not-100":
    "Parts of a whole that are rounded one by one may miss 100%; usually one of them takes the rest.",
  "envelope-sum": "A yearly table must add up across and down; one wrong figure is said once.",
  "time-missing": "The other tasks have a time; a blank is easily one that was forgotten.",
  "time-not-understood": "A year, a span, a quarter, a month, a date or “Hàng năm” tells when it is done.",
  "time-outside-period":
    "A year outside of the period is mostly copied from an earlier plan. A span that touches the period is allowed.",
  "time-against-quantity": "Three rounds in two years: how many in each? Worth a look.",
  "lead-missing": "The other tasks have a lead agency; without one nobody is in charge.",
  "agency-renamed":
    "An agency that ended before the period cannot take part. Compare dates and successors with the province's documents.",
  "programme-task-unknown":
    "A task outside of the approved programme has no ground for funds. Compared by name, never by number; a wrong match can be corrected.",
  "programme-task-missing": "The programme wants it every year or in this very year, and the plan lacks it.",
  "programme-category-differs":
    "The programme gives funds by category; under a wrong one, both categories are off.",
  "programme-unit-differs": "With another unit, quantities and costs cannot be held against the programme.",
  "programme-quantity-exceeded":
    "This plan and the earlier years together must not pass the task's quantity for the whole period.",
  "programme-budget-exceeded":
    "This plan and the earlier years together must not pass the task's state budget for the whole period.",
  "programme-unit-cost-exceeded":
    "State budget per unit of quantity against the programme's (its budget divided by its quantity), rounded as the table writes amounts; equal is allowed.",
  "programme-share-exceeded":
    "A larger share of the state budget means that others give less than approved; equal is allowed.",
  "programme-year-envelope":
    "The programme parts its funds by year. More of the state budget must be arranged anew; more from others alone is worth knowing.",
  "programme-schedule":
    "The programme names the years; another year needs a reason or an adjusted programme.",
  "programme-lead-differs": "The programme gives the lead to another agency; a change needs a ground.",
} satisfies Record<string, string>;
