/** Why a file of an approved programme is refused. */
export const programmeFile = {
  "not-json": "The programme's file is not a JSON file, or it is damaged.",
  "too-large": "The file is too large to be one of a programme.",
  "too-deep": "The file is nested too deeply to be one of a programme.",
  "forbidden-key": "The programme's file has a name that is not allowed: “{where}”.",
  "other-version": 'The programme\'s file must say "version": 1.',
  "not-an-object": "The programme's file is wrong at “{where}”: a group in braces is needed.",
  missing: "The programme's file lacks something at “{where}”.",
  "not-a-text": "The programme's file is wrong at “{where}”: a text in quotes is needed.",
  "too-long": "The programme's file is wrong at “{where}”: the text is too long.",
  "not-a-date":
    "The programme's file is wrong at “{where}”: a date as year-month-day is needed, such as 2020-10-20.",
  "not-a-number":
    'The programme\'s file is wrong at “{where}”: a number of zero or more is needed, such as "8000" or "37.5".',
  "none-of-these": "The programme's file is wrong at “{where}”: the value is none of those that there are.",
  "not-a-list": "The programme's file is wrong at “{where}”: a list in brackets is needed.",
  "too-many": "The programme's file is wrong at “{where}”: the list is too long.",
  "ends-before-it-begins": "The programme's file is wrong at “{where}”: the last year is before the first.",
  twice: "The programme's file is wrong at “{where}”: the same value stands above.",
};

/** What a person should look at before a plan is held against a programme, by what it is. Money in the programme's unit. */
export const programmeWarnings = {
  "other-province": "The programme is of {programme}, but the plan says {plan}.",
  "other-period": "The programme is for {from} - {to}; the plan's year {year} is not among these.",
  "no-money-unit":
    "The programme gives no unit of money, so amounts cannot be compared with a table that gives one.",
  "no-envelopes": "The programme has no yearly amounts. They can be typed in.",
  "tasks-differ":
    "{count} tasks have a total other than state budget + other funding, such as “{name}”. They stay as they are.",
  "envelopes-differ":
    "Yearly money of {years}: the total is not state budget + other funding. It stays as it is.",
  "rows-differ.total":
    "Total: the rows add up to {rows}, the document states {stated}, a difference of {difference}. Both are kept.",
  "rows-differ.budget":
    "State budget: the rows add up to {rows}, the document states {stated}, a difference of {difference}. Both are kept.",
  "rows-differ.other":
    "Other funding: the rows add up to {rows}, the document states {stated}, a difference of {difference}. Both are kept.",
  "years-differ.total":
    "Total: the rows add up to {rows}, the years to {stated}, a difference of {difference}. Both are kept.",
  "years-differ.budget":
    "State budget: the rows add up to {rows}, the years to {stated}, a difference of {difference}. Both are kept.",
  "years-differ.other":
    "Other funding: the rows add up to {rows}, the years to {stated}, a difference of {difference}. Both are kept.",
};

/** What a plan was not held against, and what was done to hold it. */
export const comparisonNotes = {
  "no-programme": "Not compared with the programme",
  "no-year": "Not compared: the plan's year is not known",
  "no-earlier-years": "Not compared: the earlier years",
  "missing-years": "Not compared: the years {years}",
  "sums-only": "Tasks not compared with the years {years} (only their sums are known)",
  "earlier-unknown":
    "Earlier plans have tasks that are none of the programme’s and count for no task: {years}",
  "year-twice":
    "Several plans were given for {year}, and all are counted: {sources}. If they are one and the same, keep only one",
  together: "Counted together with {count} other tables of this year on this sheet",
  "no-envelope": "Not compared: the amounts of {year} (the programme has none)",
  "no-money-unit": "Not compared: amounts (a unit of money is not known)",
  converted: "The programme's amounts were converted to the plan's unit of money",
};
