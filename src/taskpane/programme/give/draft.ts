import { a1, type Row, type Sheet } from "../../../plan";
import { planTasks, programmeFromSheets, type Programme, type Source } from "../../../programme";

/** A programme that was read and is shown before it is kept. */
export interface Draft {
  readonly programme: Programme;
  readonly source: Source;
  /** Figures that could not be read, each with its cell: "E14 “8..000”". */
  readonly unread: readonly string[];
  /** All sheets that were read for it. */
  readonly read: readonly Sheet[];
  /** Those of them that a person can choose from. */
  readonly sheets: readonly Sheet[];
  /** The one that it was read from. */
  readonly sheet: Sheet | null;
}

/** A programme that needs no reading of sheets. */
export function readyDraft(programme: Programme, source: Source): Draft {
  return { programme, source, unread: [], read: [], sheets: [], sheet: null };
}

/**
 * The programme that sheets hold: that of the chosen sheet, else of the first that says it is one, else of the first with tasks;
 * its yearly amounts may stand on any of them. Null where none has tasks.
 */
export function draftFrom(sheets: readonly Sheet[], source: Source, chosen?: Sheet): Draft | null {
  const likely = sheets.filter(hasTasks);
  const sheet = chosen ?? likely.find(saysProgramme) ?? likely[0];
  if (sheet === undefined) return null;
  const others = sheets.filter((one) => one !== sheet).map(yearlyAmountsOf);
  const programme = programmeFromSheets([sheet, ...others]);
  if (programme === null) return null;
  return { programme, source, unread: unreadOf(sheet), read: sheets, sheets: likely, sheet };
}

function hasTasks({ tables }: Sheet): boolean {
  return tables.some((table) => table.kind === "plan" && planTasks(table).length > 0);
}

function saysProgramme({ tables }: Sheet): boolean {
  return tables.some((table) => table.kind === "plan" && table.planKind === "programme");
}

function yearlyAmountsOf(sheet: Sheet): Sheet {
  return { ...sheet, tables: sheet.tables.filter(({ kind }) => kind === "envelope") };
}

function unreadOf({ tables }: Sheet): readonly string[] {
  return tables.flatMap(({ rows }) => rows.flatMap(unreadIn));
}

function unreadIn({ quantity, amounts, time }: Row): readonly string[] {
  const figures = [quantity, ...amounts.values()].filter(
    (figure) => figure !== null && figure.state === "unread",
  );
  const times = time !== null && time.text !== "" && !time.understood ? [time] : [];
  return [...figures, ...times].map(({ cell, text }) => `${a1(cell)} “${text}”`);
}
