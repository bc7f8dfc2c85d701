import { shared, without, type Area, type CellLink, type Sheet } from "../../workbook";
import { invalidArgument } from "../excel-error";
import type { HostContext } from "../host-context";
import { refuseLocked, refuseWhenProtected } from "../locked-cells";
import type { RangeSelf } from "./handles";

const MEMBER = "Range.hyperlink";

/** Excel.RangeHyperlink. */
const PARTS = ["address", "documentReference", "screenTip", "textToDisplay"] as const;

/** ASSUMPTION: what links look like; Microsoft's samples say that clearing one leaves a colour and a line under the text. */
const LOOK = { fontColor: "#0563C1", underline: "Single" } as const;

/** What all cells of a range have in common. ASSUMPTION: null where some have none, or another one. */
export function hyperlinkOf({ sheet, area }: RangeSelf, { workbook }: HostContext): unknown {
  const links = (sheet.extras.links ?? []).filter((link) => leads(link) && shared(link.area, area) !== null);
  const [first, ...others] = links;
  const bare = links.reduce<readonly Area[]>(
    (rest, link) => rest.flatMap((one) => without(one, link.area)),
    [area],
  );
  if (!first || bare.length > 0 || others.some((link) => !same(link, first))) return null;
  const { address, documentReference, screenTip } = first;
  const textToDisplay = workbook.textOf(sheet.cell(area.top, area.left));
  return { address, documentReference, screenTip, textToDisplay };
}

/** The text is put into the top left cell (documented). */
export function setHyperlink({ sheet, area }: RangeSelf, value: unknown, context: HostContext): void {
  const { address, documentReference, screenTip, textToDisplay } = linkArgument(value);
  refuseWhenProtected(context, sheet, "allowInsertHyperlinks", MEMBER);
  refuseLocked(context, sheet, area, MEMBER);
  const link: CellLink = {
    area,
    ...(address === undefined ? {} : { address }),
    ...(documentReference === undefined ? {} : { documentReference }),
    ...(screenTip === undefined ? {} : { screenTip }),
  };
  sheet.extras.links = [...linksBeside(sheet, area), link];
  const first = sheet.cell(area.top, area.left);
  const blank = first.value === null && first.formula === null;
  // ASSUMPTION: a blank cell without a text shows where it leads, as by hand.
  const text = textToDisplay ?? (blank ? (address ?? documentReference) : undefined);
  if (text !== undefined) sheet.write([{ row: area.top, column: area.left, content: { value: text } }]);
  sheet.restyle([area], () => LOOK);
}

/** Takes the links of cells away; what the cells show stays. That there is none any more is kept for the saved copy. */
export function removeLinks(sheet: Sheet, area: Area): void {
  const gone = (sheet.extras.links ?? []).flatMap((link) => shared(link.area, area) ?? []);
  if (gone.length > 0)
    sheet.extras.links = [...linksBeside(sheet, area), ...gone.map((place) => ({ area: place }))];
}

const linksBeside = (sheet: Sheet, area: Area): readonly CellLink[] =>
  (sheet.extras.links ?? []).flatMap((link) =>
    without(link.area, area).map((rest) => ({ ...link, area: rest })),
  );

function linkArgument(value: unknown): Partial<Record<(typeof PARTS)[number], string>> {
  if (typeof value !== "object" || value === null) throw invalidArgument(MEMBER);
  const given = value as Readonly<Record<string, unknown>>;
  const parts = PARTS.flatMap((name) => {
    const part = given[name];
    if (part === null || part === undefined) return [];
    if (typeof part !== "string") throw invalidArgument(MEMBER);
    return [[name, part] as const];
  });
  // ASSUMPTION: one that leads nowhere is refused.
  if (!parts.some(([name]) => name === "address" || name === "documentReference"))
    throw invalidArgument(MEMBER);
  return Object.fromEntries(parts);
}

const leads = ({ address, documentReference }: CellLink): boolean =>
  address !== undefined || documentReference !== undefined;

const same = (one: CellLink, other: CellLink): boolean =>
  JSON.stringify({ ...one, area: null }) === JSON.stringify({ ...other, area: null });
