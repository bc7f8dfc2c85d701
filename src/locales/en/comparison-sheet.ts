/** Words of the sheet that holds a plan against the approved programme. */
export const comparisonSheet = {
  name: "Programme compared",
  "name.year": "Compared {year}",
  title: "THE PLAN AGAINST THE APPROVED PROGRAMME",
  "title.year": "THE PLAN OF {year} AGAINST THE APPROVED PROGRAMME",
  unit: "In {unit}",
  number: "No.",
  task: "Category, task",
  "task-unit": "Unit",
  quantity: "Quantity",
  budget: "State budget",
  other: "Other funding",
  approved: "Approved",
  earlier: "Earlier years",
  plan: "This plan",
  left: "Left",
  total: "Total",
};
