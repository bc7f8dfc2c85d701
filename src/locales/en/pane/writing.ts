/** Texts about what is written into the sheet: previews, news and undoing. */
export const writing = {
  "write.written.one": "Cell {cell} was written.",
  "write.written.many": "{count} cells were written.",
  "write.written.rows": "{count} cells were written, {rows} rows added.",
  "write.sheet-added": "The sheet “{name}” was added.",
  "write.sheet-kept":
    "The sheet “{name}” has been used, so it was not deleted. If you no longer need it, right-click its tab and choose Delete.",
  "write.undone.one": "Cell {cell} is as it was.",
  "write.undone.many": "{count} cells are as they were.",
  "write.undone.rows": "{count} cells are as they were; {rows} added rows were removed.",
  "write.written.titles": "The header is now printed at the top of each page.",
  "write.undone.titles": "The header is no longer printed on each page; printing is as it was.",
  "write.undo": "Undo",
  "write.undo-earlier": "Undo the one before",
  "write.undo-others": "Undo the other {count} cells",
  "write.retry": "Try again",
  "write.bring-back": "Put it back as it was",
  "write.refused.changed":
    "The table has changed meanwhile (cell {cells}). Nothing was written. Check again?",
  "write.refused.protected":
    "The sheet is protected, so nothing was written. Unprotect it on the Review tab (Unprotect Sheet), then try again.",
  "write.refused.locked":
    "Cell {cells} is locked, so nothing was written. Unprotect the sheet on the Review tab (Unprotect Sheet), then try again.",
  "write.refused.read-only":
    "The file is open for reading only, so nothing was written. Enable editing or save it as another file, then try again.",
  "write.refused.too-precise":
    "There is a number of more than 15 digits, which Excel cannot hold, so nothing was written (cell {cells}). Check that number.",
  "write.refused.not-as-shown":
    "Excel did not take what was written into cell {cells} (it may lie in a merged area). The table is as it was.",
  "write.refused.moved": "The table was sorted, or rows were added or removed, in the middle of the write.",
  "write.refused.rows-in-use":
    "The added rows hold something else by now, so they were left. If they are not needed, delete them in the sheet.",
  "write.not-undone.changed": "Cell {cells} was changed after it was written, so nothing was undone.",
  "write.earlier": "{count} cells were written at {time}; this can still be undone.",
  "write.earlier.titles":
    "At {time} the header was set to be printed on each page; this can still be undone.",
  "write.left.titles": "The rows printed on each page could not be put back. See Page Layout → Print Titles.",
  "write.left": "{count} cells could not be put back:",
  "write.left.cell": "was {before}, is {now}",
  "write.left.new-row": "of an added row, is {now}",
  "write.left.unknown": "not readable",
  "write.interrupted": "The write at {time} was cut off: some cells were written and some were not.",

  "fix.all": "Fix all ({count})",
  "fix.write": "Fix {count} cells",

  "preview.number": "{text} (number)",
  "preview.formula": "{formula} (equals {number})",
  "preview.blank": "(blank)",
  "preview.text": "“{text}”",
  "preview.group": "{title} ({ticked}/{count})",
  "preview.line": "{place}: {before} becomes {after}",
  "preview.more": "Show {count} more cells",
  "preview.write": "Write {count} cells",
  "preview.close": "Cancel",
};
