import { Decimal, type Datum, type Finding } from "../../plan";
import type { CheckReport } from "../report/check-report";
import type { View } from "../state/view";
import { unpackReport, unpackView } from "./unpack";

/** Raised whenever what is kept changes its shape: a page never reads what another version kept. */
const VERSION = 3;

/** Longer ones are not kept: browsers give a site five million characters in all. */
const LONGEST = 600_000;

/** A report and how its list is looked at, as text; null when it is too long to keep. */
export function packed(report: CheckReport, view: View): string | null {
  const text = JSON.stringify({
    version: VERSION,
    report: {
      ...report,
      // For changes that were offered, which are left out too.
      seen: undefined,
      at: report.at.getTime(),
      sections: report.sections.map((section) => ({
        ...section,
        entries: section.entries.map((entry) => ({ ...entry, findings: entry.findings.map(packedFinding) })),
      })),
    },
    view: { filter: view.filter, closed: [...view.closed] },
  });
  return text.length > LONGEST ? null : text;
}

/** Changes that were offered are left out: the sheet may be another by then, so they are worked out anew. */
function packedFinding({ rule, severity, message, cell, data }: Finding): unknown {
  const facts = Object.entries(data).map(([name, datum]) => [name, packedDatum(datum)] as const);
  return { rule, severity, message, cell, data: Object.fromEntries(facts) };
}

function packedDatum(datum: Datum): unknown {
  return Decimal.isDecimal(datum) ? { decimal: datum.toFixed() } : datum;
}

/** What `packed` has put away; null for anything else, whatever it is. */
export function unpacked(text: string | null): { readonly report: CheckReport; readonly view: View } | null {
  if (text === null) return null;
  try {
    const kept = JSON.parse(text) as Readonly<Record<string, unknown>> | null;
    if (kept?.["version"] !== VERSION) return null;
    return { report: unpackReport(kept["report"]), view: unpackView(kept["view"]) };
  } catch {
    return null;
  }
}
