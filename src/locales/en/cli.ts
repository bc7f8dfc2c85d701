/** Texts of the command line. */
export const cli = {
  usage: `Kế hoạch Khuyến công: reads, checks and fills industrial-promotion plan tables in .xlsx files.

Usage:
  khuyencong <command> FILE… [options]

Commands:
  read    read the tables of the files and print what was read
  check   check the tables and print errors and warnings
  fill    fill row totals, subtotals, the grand total and percentages into the blank cells of a file,
          written to a new file; the file itself stays as it is

Options:
  --format text|json   form of the result: text (default) or JSON
  --lang vi|en         language: Vietnamese (default) or English
  --sheet NAME         check only the sheet of this name (command check)
  --caps FILE          also compare with the support caps in this JSON file (check)
  --programme FILE     hold the plan against the approved programme in this .xlsx or .json file (check)
  --year YEAR          the plan's year; its title's unless told (with --programme)
  --earlier FILE…      the plans of earlier years, .xlsx files (with --programme)
  --out FILE           the new file for the result (command fill); a file that is there is not written over
  -h, --help           print this help
  -v, --version        print the version

Exit codes:
  0   no errors (there may be warnings)
  1   errors found
  2   a file could not be done, or the command is wrong; the other files are still done`,

  "arguments.no-command": "No command given: read, check or fill.",
  "arguments.unknown-command": "There is no command “{command}”. The commands are: read, check, fill.",
  "arguments.unknown": "The command {command} has no option {option}.",
  "arguments.no-value": "The option {option} needs a value.",
  "arguments.unwanted-value": "The option {option} takes no value.",
  "arguments.bad-value": "The option {option} takes one of these values only: {allowed}.",
  "arguments.no-file": "The command {command} needs at least one .xlsx file.",
  "arguments.one-file": "The command {command} needs exactly one .xlsx file.",
  "arguments.no-out":
    "The command {command} needs the option --out with the name of a new file for the result.",
  "arguments.bad-year": "Option --year takes a year, such as 2024; it says “{year}”.",
  "arguments.needs-programme": "Option {option} goes with --programme only.",
  "arguments.all-earlier":
    "All files behind --earlier are earlier years' plans; {command} needs a plan as well. Name it before --earlier, or behind --.",
  "arguments.more": "Type “khuyencong --help” for help.",

  "file.not-found": "The file was not found.",
  "file.folder": "This is a folder, not a file.",
  "file.no-access": "There is no permission to read this file.",
  "file.busy": "Another program is using the file. Close it and try again.",
  "file.unreadable": "The file could not be read from the disk ({code}).",
  "file.empty": "The file is empty.",
  "file.xls": "The file is of the old Excel kind (.xls). Open it in Excel, save it as .xlsx and try again.",
  "file.protected": "The file has a password. Open it in Excel, remove the password, save it and try again.",
  "file.not-xlsx": "The file is no .xlsx workbook. Open it in Excel, save it as .xlsx and try again.",
  "file.damaged":
    "The file is damaged and cannot be read. Open it in Excel to repair it, save it and try again.",
  "file.too-large":
    "A sheet is too wide: a cell is filled too far from the table. Clear such cells and try again.",
  "file.no-sheet": "There is no sheet “{sheet}”. The sheets of the file are: {sheets}.",
  "file.fault": "The program failed on this file: {reason}",
  "file.rules-failed":
    "The program failed, so something was not checked: {rules}. Everything else was checked in full.",
  fault: "The program failed: {reason}",

  "programme.no-tasks": "There is no table of a programme in the file.",
  "programme.no-plan": "There is no plan for a year in the file.",
  "programme.no-year": "Which year the plan in the file is for is not known: its title must say it.",
  "programme.not-before": "The plan in the file is for {earlier}, which is not before {year}.",
  "report.programme": "Compared with: {title}",
  "report.programme-decision": "{title} (Decision {decision})",
  "report.error": "Not done: {error}",
  "report.sheet": "Sheet “{sheet}”",
  "report.no-table": "There is no plan table.",
  "report.no-findings": "Nothing found.",
  "report.severity.error": "ERROR",
  "report.severity.warning": "WARNING",
  "report.severity.info": "NOTE",
  "report.whole-sheet": "whole sheet",
  "report.fixable": "(can be fixed automatically)",
  "report.filled": "(the command fill adds it)",
  "report.summary": "In all: {errors} errors, {warnings} warnings, {infos} notes in {files} files.",
  "report.not-done": "Files not done: {count}.",

  "table.heading": "Table {range}: {kind}, {period}, {unit}",
  "table.kind.programme": "programme",
  "table.kind.annual-plan": "annual plan",
  "table.kind.adjustment": "adjustment",
  "table.kind.envelope": "yearly amounts",
  "table.year": "year {from}",
  "table.period": "years {from} - {to}",
  "table.no-period": "period unknown",
  "table.unit.dong": "money in đồng",
  "table.unit.thousand-dong": "money in thousand đồng",
  "table.unit.million-dong": "money in million đồng",
  "table.unit.billion-dong": "money in billion đồng",
  "table.unit.unknown": "unit of money unknown",
  "table.counts": "{categories} categories, {tasks} tasks",
  "table.years": "{years} years",
  "table.sum.total": "total {amount}",
  "table.sum.budget": "state budget {amount}",
  "table.sum.other": "other funding {amount}",
  "table.row": "row {row}",
  "table.row.repeated-header": "(header again)",
  "table.row.column-numbers": "(column numbers)",

  "fill.into": "{file} → {out}",
  "fill.count": "cells filled: {count}",
  "fill.no-money": "the table has no columns of money, so there is nothing to fill.",
  "fill.no-table": "There is no plan table; the new file is an exact copy.",
  "fill.same-file": "The result would be written over the file itself. Give another name after --out.",
  "fill.other-extension":
    "The result must end in {extension} like the file itself, or Excel will not open it.",
  "fill.exists":
    "There is a file of the result's name already, and it is not written over. Give another name after --out, or move that file away.",
  "fill.no-folder": "The folder for the result was not found.",
  "fill.no-access": "There is no permission to write into the folder of the result.",
  "fill.no-space": "The disk is full; the result could not be written.",
  "fill.left-out.unread": "{cell} was not filled: an amount in {cells} could not be read.",
  "fill.left-out.two-ways": "{cell} was not filled: the amount in {cells} can be read in two ways.",
  "fill.left-out.words": "{cell} was not filled: the amount in {cells} is in words.",
  "fill.left-out.still-blank": "{cell} was not filled: {cells} is still blank.",
  "fill.left-out.units-differ":
    "{cell} was not filled: the columns to add ({cells}) are in different units of money.",
  "fill.left-out.merged": "{cell} was not filled: it lies in a merged range.",
  "fill.left-out.columns-taken":
    "No column of percentages was added: the columns right of the table are not blank at {cell}.",
  "fill.left-out.no-room":
    "No row for a grand total was put in below {cell}: another table stands beside it.",
  "write.signed":
    "The file is digitally signed, and writing would void the signature. Use the unsigned file and try again.",
  "write.sheet-protected":
    "The sheet “{sheet}” is protected. Unprotect it (Review → Unprotect Sheet), save it and try again.",
  "write.changed": "The cell {cell} of the sheet “{sheet}” is not as it was read. Nothing was written.",
  "write.array":
    "The cell {cell} belongs to an array formula, which can be neither written into nor cut by new rows. Nothing was written.",
  "write.pivot":
    "New rows would cut a PivotTable of the sheet “{sheet}”. Move it to another sheet and try again.",
  "write.through-sheets":
    "The formula {formula} goes through several sheets, and new rows on one of them would make it wrong. Leave a blank row below the table and try again.",
  "write.sheet-full": "The sheet has no room for new rows.",
  "write.unknown-part":
    "The sheet “{sheet}” holds something that new rows would have to move and that is not known ({part}). Leave a blank row below the table and try again.",
  "write.not-read-back":
    "The result did not read back as it should at the cell {cell} of the sheet “{sheet}”, so no file was written.",
};
