import type { Verdict } from "../report/verdict";
import type { Words } from "../words/words";

/** The verdict as a person reads it ("Chưa trình được: 2 lỗi, 3 cảnh báo"); null: not checked yet. */
export function verdictWords(verdict: Verdict | null, { say }: Words): string {
  if (verdict === null) return say("verdict.none");
  const { error: errors, warning: warnings } = verdict.counts;
  if (verdict.kind === "no-table") return say("verdict.no-table");
  return warnings === 0
    ? say(`verdict.${verdict.kind}`, { errors })
    : say(`verdict.${verdict.kind}.warnings`, { errors, warnings });
}
