import { checkSheetInSteps } from "../../check";
import type { Workbook } from "../../excel";
import { capSetChosen } from "../caps/cap-set-chosen";
import { tasksToCheck } from "../catalogue/tasks-to-check";
import { NO_CAPS, type ChosenCaps } from "../caps/chosen-caps";
import { type Corrections, type Grid, NO_CORRECTIONS, type Sheet } from "../../plan";
import { chosenFrom, type KeptProgramme } from "../../programme";
import { readSheetInSteps } from "../../read";
import type { CheckReport } from "../report/check-report";
import { reportInSteps } from "../report/report-of";
import type { Running } from "../state/pane-state";
import { inSlices } from "./in-slices";

/** How a check goes. */
export interface CheckProgress {
  readonly signal?: AbortSignal;
  /** The support caps to check against; none unless told. */
  readonly caps?: ChosenCaps;
  /** What a person said of a sheet; nothing unless told. */
  readonly correctionsOf?: (sheetId: string) => Corrections;
  /** The approved programme to hold plans against; none unless told. */
  readonly programme?: KeptProgramme | null;
  /** Catalogues of one's own, as their texts ("" for none); none unless told. */
  readonly catalogues?: readonly string[];
  /** Told which share of a phase is done, from 0 to 1. */
  readonly onProgress?: (phase: Running["phase"], share: number) => void;
}

/** Of the time after Excel's answer, about so much goes into understanding the table. */
const UNDERSTANDING = 0.6;

/**
 * Reads a sheet (the one in front where no id is given) and checks it, in slices between which the pane draws.
 * At most three requests to Excel for a sheet that fits one answer: its outline, its cells, and its merges where
 * the table cannot be understood without.
 * @throws ExcelProblem
 */
export async function checkSheet(
  workbook: Workbook,
  sheetId: string | null,
  now: () => Date,
  {
    signal,
    caps = NO_CAPS,
    programme = null,
    catalogues = [],
    correctionsOf = () => NO_CORRECTIONS,
    onProgress,
  }: CheckProgress,
): Promise<CheckReport> {
  const grid = await workbook.readGrid(sheetId, {
    ...(signal === undefined ? {} : { signal }),
    onProgress: (share) => onProgress?.("reading", share),
  });
  const understand = (cells: Grid): Promise<Sheet> =>
    inSlices(readSheetInSteps(cells, correctionsOf(cells.sheet.id)), {
      signal,
      onProgress: (share) => onProgress?.("checking", share * UNDERSTANDING),
    });
  const first = await understand(grid);
  const sheet = first.mergesWanted ? await understand(await workbook.withMerges(grid)) : first;
  const result = await inSlices(
    checkSheetInSteps(sheet, {
      tier: "check",
      caps: capSetChosen(caps),
      programme: programme === null ? null : chosenFrom(programme),
      tasks: tasksToCheck(catalogues),
    }),
    {
      signal,
      onProgress: (share) => onProgress?.("checking", UNDERSTANDING + share * (1 - UNDERSTANDING)),
    },
  );
  return inSlices(reportInSteps(sheet, result, now()), { signal });
}
