import { cliTexts, formatMessage, type Language, texts } from "../../locales";
import { a1Range, type Plan, type Sheet } from "../../plan";
import {
  earlierPlan,
  planTasks,
  programmeFromSheets,
  readProgramme,
  yearOf,
  type ChosenProgramme,
  type EarlierYear,
  type Programme,
} from "../../programme";
import { readSheet } from "../../read";
import type { RunRequest } from "../arguments";
import type { Io } from "../io";
import { openFile, wordsForError } from "../open-file";

/** The programme to hold plans against, or in words why it cannot be had. */
export type ProgrammeAsked = { readonly programme: ChosenProgramme | null } | { readonly refused: string };

/** A file that cannot be used, in words. */
class Refusal extends Error {}

/** Reads the files of the programme and of earlier years that were asked for; none where no file was. Never rejects. */
export async function programmeAsked(
  { programme: path, year, earlier, language }: RunRequest,
  io: Io,
): Promise<ProgrammeAsked> {
  if (path === null) return { programme: null };
  let option = `--programme ${path}`;
  try {
    const programme = await programmeIn(path, io, language);
    const years: EarlierYear[] = [];
    for (const file of earlier) {
      option = `--earlier ${file}`;
      years.push(...(await yearsIn(file, programme, year, io, language)));
    }
    return { programme: { programme, year, earlier: years, corrections: [] } };
  } catch (error) {
    return {
      refused: `${option}: ${error instanceof Refusal ? error.message : wordsForError(error, language)}`,
    };
  }
}

async function programmeIn(path: string, io: Io, language: Language): Promise<Programme> {
  if (/\.json$/i.test(path)) {
    const { programme, refusal } = readProgramme(new TextDecoder().decode(await io.readFile(path)));
    if (refusal === null) return programme;
    const words = texts(language).programmeFile[refusal.problem];
    throw new Refusal(formatMessage(words, { where: refusal.where }, language));
  }
  const programme = programmeFromSheets(await sheetsIn(path, io));
  if (programme === null) throw new Refusal(cliTexts(language)["programme.no-tasks"]);
  return programme;
}

async function sheetsIn(path: string, io: Io): Promise<readonly Sheet[]> {
  return (await openFile(path, io)).map((grid) => readSheet(grid));
}

async function yearsIn(
  path: string,
  programme: Programme,
  before: number | null,
  io: Io,
  language: Language,
): Promise<readonly EarlierYear[]> {
  const cli = cliTexts(language);
  const plans = (await sheetsIn(path, io)).flatMap(({ tables }) =>
    tables.filter((table): table is Plan => table.kind === "plan" && planTasks(table).length > 0),
  );
  const annual = plans.filter(({ planKind }) => planKind !== "programme");
  if (annual.length === 0) throw new Refusal(cli["programme.no-plan"]);
  return annual.map((plan) => {
    const { sheet } = plan.grid;
    const source = annual.length === 1 ? path : `${path} (${sheet.name}, ${a1Range(plan.range)})`;
    const year = earlierPlan(plan, programme, [], yearOf(plan), source);
    if (year === null) throw new Refusal(cli["programme.no-year"]);
    if (before !== null && year.year >= before) {
      const data = { earlier: String(year.year), year: String(before) };
      throw new Refusal(formatMessage(cli["programme.not-before"], data, language));
    }
    return year;
  });
}
