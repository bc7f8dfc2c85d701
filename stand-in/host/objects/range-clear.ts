import { invalidArgument } from "../excel-error";
import type { HostContext } from "../host-context";
import { refuseLocked, refuseWhenProtected } from "../locked-cells";
import type { AreasSelf } from "./handles";
import { clearRules } from "./conditional-rules";
import { isLeftOut } from "./arguments";
import { removeLinks } from "./range-hyperlink";

interface Parts {
  readonly contents: boolean;
  readonly looks: boolean;
  readonly links: boolean;
}

/**
 * Excel.ClearApplyTo.
 * ASSUMPTION: "ResetContents" is for cells with controls and empties all others; a link stays where contents are emptied.
 */
const ALL: Parts = { contents: true, looks: true, links: true };
const CLEARINGS: Readonly<Record<string, Parts>> = {
  All: ALL,
  Contents: { contents: true, looks: false, links: false },
  Formats: { contents: false, looks: true, links: false },
  Hyperlinks: { contents: false, looks: false, links: true },
  RemoveHyperlinks: { contents: false, looks: true, links: true },
  ResetContents: { contents: true, looks: false, links: false },
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
  if (clearing.links) for (const area of areas) removeLinks(sheet, area);
  // Conditional formats are formats (as in Excel), but for "RemoveHyperlinks" (documented).
  if (clearing.looks && applyTo !== "RemoveHyperlinks") clearRules({ sheet, areas }, context, member);
}
