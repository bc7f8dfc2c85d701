/** Texts of the pane's frame: header, tabs, host and problems, and words that several pages use. */
export const frame = {
  "app.name": "Industrial Promotion Plan",

  "sheet.choose": "Sheet to check",

  "count.tasks": "tasks: {count}",
  "count.categories": "categories: {count}",
  "count.years": "years: {count}",
  "count.money": "{amount} {unit}",

  "money.dong": "đồng",
  "money.thousand-dong": "thousand đồng",
  "money.million-dong": "million đồng",
  "money.billion-dong": "billion đồng",
  "money.unknown": "(unit of money unknown)",

  "tab.label": "Tasks",
  "tab.check": "Check",
  "tab.fill": "Fill",
  "tab.programme": "Programme",
  "tab.catalogue": "Standard tasks",

  "host.starting": "Connecting to Excel…",
  "host.no-office-js": "Cannot connect to Excel",
  "host.no-office-js.advice":
    "The Office library could not be loaded. Check the network (or ask your IT staff to allow access to it), then press “Try again”.",
  "host.not-excel": "This page works inside Excel",
  "host.not-excel.advice":
    "Open the plan in Excel, go to the Home tab, and press “Check” in the group Industrial promotion.",
  "host.too-old": "This Excel cannot run it yet",
  "host.too-old.advice": "This Excel is too old (Excel 2021 or later, or Microsoft 365, is needed).",
  "host.retry": "Try again",

  "problem.cell-edit": "You are still typing in a cell. Press Enter, then try again.",
  "problem.access-denied":
    "Excel does not allow this. See whether the file is read-only or protected, then try again.",
  "problem.sheet-gone": "This sheet is no longer there; it may have been deleted. Choose another sheet.",
  "problem.too-large":
    "The sheet is too large for Excel to hand over. Delete rows and columns that are not used, then try again.",
  "problem.too-large-to-keep":
    "This is too large to be kept in the workbook. Export it to a file of its own instead.",
  "problem.busy": "Excel is busy. Wait a moment, then try again.",
  "problem.stopped": "Checking was stopped, as you asked.",
  "problem.unknown":
    "Excel reported an unexpected error (code {code}). Try again; if it stays, give this code to your support.",
  "problem.program":
    "This program met an unexpected error ({code}). Reload this pane; if it stays, give the words in brackets to your support.",
  "problem.dismiss": "Close the message",
};
