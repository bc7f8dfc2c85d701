/** Why a file of support caps is refused. */
export const caps = {
  "not-json": "The file of support caps is not a JSON file, or it is damaged.",
  "too-large": "The file is too large to be one of support caps.",
  "too-deep": "The file is nested too deeply to be one of support caps.",
  "forbidden-key": "The file of support caps has a name that is not allowed: “{where}”.",
  "other-version": 'The file of support caps must say "version": 1.',
  "not-an-object": "The file of support caps is wrong at “{where}”: a group in braces is needed.",
  missing: "The file of support caps lacks something at “{where}”.",
  "not-a-text": "The file of support caps is wrong at “{where}”: a text in quotes is needed.",
  "too-long": "The file of support caps is wrong at “{where}”: the text is too long.",
  "not-a-date":
    "The file of support caps is wrong at “{where}”: a date as year-month-day is needed, such as 2024-08-01.",
  "not-a-number":
    'The file of support caps is wrong at “{where}”: a number of zero or more is needed, such as "1000" or "37.5".',
  "above-100": "The file of support caps is wrong at “{where}”: no share is above 100%.",
  "none-of-these":
    "The file of support caps is wrong at “{where}”: the value is none of those that there are.",
  "not-a-list": "The file of support caps is wrong at “{where}”: a list in brackets is needed.",
  "too-many": "The file of support caps is wrong at “{where}”: the list is too long.",
  "no-figure": "The file of support caps is wrong at “{where}”: an amount or a share is needed.",
  "ends-before-it-begins":
    "The file of support caps is wrong at “{where}”: it ends before it comes into force.",
};
