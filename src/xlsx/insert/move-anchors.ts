import {
  childNamed,
  setText,
  type Splice,
  textOf,
  valueOfAttribute,
  type XmlDocument,
  type XmlElement,
} from "../xml";
import { type Insertion, movedRow } from "./insertion";

/**
 * What must change in the anchor of a picture, a chart or a control after an insertion. One that goes with its cells and
 * takes their size moves both its ends; one that only goes with them moves as a whole; one that does neither stays.
 */
export function movedAnchor(
  insertion: Insertion,
  document: XmlDocument,
  anchor: XmlElement,
): readonly Splice[] {
  const manner = mannerOf(document, anchor);
  const from = rowOf(document, childNamed(anchor, "from"));
  const to = rowOf(document, childNamed(anchor, "to"));
  if (manner === "absolute" || from === null) return [];
  const moves = from.row >= insertion.above;
  const end = to === null ? [] : [to];
  // One that ends exactly where the new rows begin does not reach into them.
  const reaches =
    to !== null && to.row >= insertion.above && !(to.row === insertion.above && to.offset === 0);
  if (moves) return [from, ...end].flatMap((one) => moved(insertion, one));
  return manner === "twoCell" && reaches ? end.flatMap((one) => moved(insertion, one)) : [];
}

/** Whether an element is such an anchor. */
export function isAnchor({ local }: XmlElement): boolean {
  return ["twoCellAnchor", "oneCellAnchor", "anchor"].includes(local);
}

function mannerOf(document: XmlDocument, anchor: XmlElement): "twoCell" | "oneCell" | "absolute" {
  const of = (name: string): string => valueOfAttribute(document, anchor, name) ?? "";
  if (anchor.local === "oneCellAnchor") return "oneCell";
  if (anchor.local === "anchor") {
    const yes = (name: string): boolean => ["1", "true"].includes(of(name));
    if (!yes("moveWithCells")) return "absolute";
    return yes("sizeWithCells") ? "twoCell" : "oneCell";
  }
  const manner = of("editAs");
  return manner === "oneCell" || manner === "absolute" ? manner : "twoCell";
}

interface AnchorRow {
  readonly element: XmlElement;
  readonly row: number;
  readonly offset: number;
}

function rowOf(document: XmlDocument, end: XmlElement | null): AnchorRow | null {
  const element = end === null ? null : childNamed(end, "row");
  const offset = end === null ? null : childNamed(end, "rowOff");
  if (element === null) return null;
  return {
    element,
    row: Number(textOf(document, element)),
    offset: offset === null ? 0 : Number(textOf(document, offset)),
  };
}

function moved(insertion: Insertion, { element, row }: AnchorRow): readonly Splice[] {
  const after = movedRow(insertion, row);
  return after === row ? [] : [setText(element, String(after))];
}
