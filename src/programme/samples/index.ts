import kienGiang from "./kien-giang-2021-2025.json";
import { readProgramme } from "../file";
import type { Programme } from "../programme";

/**
 * Kiên Giang's programme 2021 - 2025 (Decision 2454/QĐ-UBND of 20/10/2020) with its yearly amounts, as printed: the sample that
 * ships with the program.
 * @throws TypeError where the file in the program is damaged, which a test would have told
 */
export function sampleProgramme(): Programme {
  const { programme, refusal } = readProgramme(JSON.stringify(kienGiang));
  if (refusal !== null) throw new TypeError(`${refusal.problem} at ${refusal.where}`);
  return programme;
}
