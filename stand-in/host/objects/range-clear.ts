import { invalidArgument } from "../excel-error";
import type { HostContext } from "../host-context";
import { refuseLocked, refuseWhenProtected } from "../locked-cells";
import type { AreasSelf } from "./handles";
import { clearRules } from "./conditional-rules";
import { isLeftOut } from "./arguments";

/**
 * Excel.ClearApplyTo. Hyperlinks do not come into the local Excel, so nothing is left to do for them.
 * ASSUMPTION: "ResetContents" is for cells with controls and empties all others.
 */
const ALL = { contents: true, looks: true };
const CLEARINGS: Readonly<Record<string, { readonly contents: boolean; readonly looks: boolean }>> = {
  All: ALL,
  Contents: { contents: true, looks: false },
  Formats: { contents: false, looks: true },
  Hyperlinks: { contents: false, looks: false },
  RemoveHyperlinks: { contents: false, looks: false },
  ResetContents: { contents: true, looks: false },
};

export function clearAreas(
  { sheet, areas }: AreasSelf,
  applyTo: unknown,
  context: HostContext,
  member: string,
): void {
  const clearing = isLeftOut(applyTo) ? ALL : typeof applyTo === "string" ? CLEARINGS[applyTo] : undefined;
  if (!clearing) throw invalidArgument(member);
  for (const area of areas) {
    if (clearing.contents) refuseLocked(context, sheet, sheet.inGrid(area), member);
    if (clearing.looks) refuseWhenProtected(context, sheet, "allowFormatCells", member);
  }
  for (const area of areas) sheet.clear(area, clearing);
  // Conditional formats are formats (as in Excel).
  if (clearing.looks) clearRules({ sheet, areas }, context, member);
}
