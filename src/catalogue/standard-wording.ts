import { cellAt, setCell, type Plan, type Row, type SetCell } from "../plan";

/** A bullet before the name of a component. */
const BULLET = /^[-–—+*•·]\s*/;

/**
 * The edit that gives a row the standard wording of its task; a number or a bullet that stands before the name in its cell stays.
 * @returns "same" where the row is worded so already; null where its name stands in no cell of its own
 */
export function standardWording(
  { grid }: Plan,
  { name, numberAtName }: Row,
  wording: string,
): SetCell | "same" | null {
  if (name === null || name.inherited || name.text === "") return null;
  const before = prefixOf(name.text, numberAtName?.cell.column === name.cell.column ? numberAtName.text : "");
  const bare = name.text.slice(before.length);
  if (bare === wording) return "same";
  const { value } = cellAt(grid, name.cell);
  const at = typeof value === "string" ? value.lastIndexOf(bare) : -1;
  const text = typeof value === "string" && at >= 0 ? value.slice(0, at) + wording : before + wording;
  return setCell(grid, name.cell, { type: "text", text });
}

function prefixOf(text: string, number: string): string {
  const numbered = number !== "" && text.startsWith(number);
  if (!numbered) return BULLET.exec(text)?.[0] ?? "";
  const rest = text.slice(number.length);
  return number + rest.slice(0, rest.length - rest.trimStart().length);
}
