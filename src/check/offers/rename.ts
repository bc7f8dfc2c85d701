import { contentAt, type Grid, type Offer, type Printed, setCell } from "../../plan";

/**
 * Putting other words in place of those of a cell. What else stands in it, a number before a name or a quantity before a unit, stays.
 * @returns none where the cell does not hold these words as text
 */
export function offerRename(grid: Grid, { cell }: Printed, from: string, to: string): readonly Offer[] {
  const content = contentAt(grid, cell);
  if (content?.type !== "text" || from === "" || !content.text.includes(from)) return [];
  const at = content.text.lastIndexOf(from);
  const text = content.text.slice(0, at) + to + content.text.slice(at + from.length);
  const edit = setCell(grid, cell, { type: "text", text });
  return edit === null ? [] : [{ label: "rename", data: { text: to }, edits: [edit] }];
}
