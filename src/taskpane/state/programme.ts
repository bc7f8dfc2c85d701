import type { KeptProgramme, ProgrammeFileRefusal } from "../../programme";

/** What the pane knows of the approved programme that the workbook keeps. */
export interface ProgrammeState {
  readonly kept: KeptProgramme | null;
  /** What was given up last, so that it can be brought back; null: nothing was. */
  readonly before: KeptProgramme | null;
  /** Why what the workbook keeps cannot be read; it stays there until a person gives another programme. */
  readonly refusal: ProgrammeFileRefusal | null;
  /** Whether the workbook keeps what the pane has: Excel may refuse it. */
  readonly saved: boolean;
}

export const NO_PROGRAMME: ProgrammeState = { kept: null, before: null, refusal: null, saved: true };
