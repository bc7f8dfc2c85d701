import { sampleProgramme, type ChosenProgramme } from "../../../src/programme";
import type { TestOptions } from "../../support/rule-tester";

/** Held against Kiên Giang's programme 2021 - 2025, as a plan for 2024 unless told. */
export function underKienGiang(some: Partial<ChosenProgramme> = {}): TestOptions {
  return { programme: { programme: sampleProgramme(), year: 2024, earlier: [], corrections: [], ...some } };
}
