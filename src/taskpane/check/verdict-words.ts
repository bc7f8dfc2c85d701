import { verdictOf } from "../report/verdict";
import type { CheckReport } from "../report/check-report";
import type { Words } from "../words/words";

/** The verdict of a report as a person reads it ("Chưa trình được: 2 lỗi, 3 cảnh báo"); null: not checked yet. */
export function verdictWords(report: CheckReport | null, { say }: Words): string {
  if (report === null) return say("verdict.none");
  const { kind, counts } = verdictOf(report);
  const { explained } = report;
  const { error: errors, warning: warnings } = counts;
  if (kind === "no-table") return say("verdict.no-table");
  const verdict =
    warnings === 0
      ? say(`verdict.${kind}`, { errors })
      : say(`verdict.${kind}.warnings`, { errors, warnings });
  return explained === 0 ? verdict : say("verdict.explained", { verdict, explained });
}
