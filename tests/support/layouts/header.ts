import type { CellRef } from "../../../src/plan";
import { words, type Canvas } from "./canvas";
import type { HeaderChoices } from "./choices";
import type { Leaf, Node } from "./leaf";

/** A column of a table at its place on the sheet. */
export interface LaidColumn {
  readonly column: number;
  readonly leaf: Leaf;
  readonly heading: string;
  readonly header: CellRef;
}

/** How deep a tree of headings goes. */
export function levelsOf(nodes: readonly Node[]): number {
  return nodes.reduce((most, { children }) => Math.max(most, 1 + levelsOf(children)), 0);
}

/** Writes a header and gives the columns under it. */
export function writeHeader(
  on: Canvas,
  at: CellRef,
  nodes: readonly Node[],
  how: HeaderChoices,
): readonly LaidColumn[] {
  const columns: LaidColumn[] = [];
  const bottom = at.row + levelsOf(nodes) - 1;
  const leaves = how.leaves === "bottom" && mayStandLow(nodes) ? "bottom" : "top";
  const place = (node: Node, row: number): void => {
    const left = at.column + columns.length;
    if (node.leaf !== null) {
      const low = how.groups === "blank" && leaves === "bottom" && row === at.row;
      const top = low || node.text === "" ? bottom : row;
      columns.push({
        column: left,
        leaf: node.leaf,
        heading: node.text,
        header: { row: how.groups === "repeated" ? bottom : top, column: left },
      });
      on.put(top, left, words(node.text));
      if (node.text === "") return;
      if (how.groups === "merged") on.merge({ top, left, bottom, right: left });
      if (how.groups === "repeated")
        for (let below = top + 1; below <= bottom; below++) on.put(below, left, words(node.text));
      return;
    }
    on.put(row, left, words(node.text));
    for (const child of node.children) place(child, row + 1);
    const right = at.column + columns.length - 1;
    if (how.groups === "merged") on.merge({ top: row, left, bottom: row, right });
    if (how.groups === "repeated")
      for (let beside = left + 1; beside <= right; beside++) on.put(row, beside, words(node.text));
  };
  for (const node of nodes) place(node, at.row);
  return columns;
}

const STAND_ALONE = new Set(["number", "name", "time", "lead", "partner", "beneficiary", "place", "note"]);

/** Headings below blanks are told from those of the group to their left by what they say: amounts and the like are not. */
function mayStandLow(nodes: readonly Node[]): boolean {
  const first = nodes.findIndex(({ leaf }) => leaf === null);
  return nodes
    .slice(Math.max(0, first))
    .every(({ leaf, text }) => leaf === null || (text !== "" && STAND_ALONE.has(leaf.role)));
}

/** Writes the numbers of columns below a header. False where they are not wanted. */
export function writeColumnNumbers(
  on: Canvas,
  row: number,
  columns: readonly LaidColumn[],
  how: HeaderChoices["columnNumbers"],
): boolean {
  if (how === "none" || columns.length < 5) return false;
  columns.forEach(({ column }, at) => {
    const shown = String(at + 1);
    const last = at === columns.length - 1;
    switch (how) {
      case "brackets": {
        on.put(row, column, words(`(${shown})`));
        return;
      }
      case "plain": {
        on.put(row, column, { value: at + 1, text: shown, format: "General" });
        return;
      }
      case "letters": {
        on.put(row, column, words(at < 2 ? "AB".charAt(at) : String(at - 1)));
        return;
      }
      case "formulas": {
        on.put(row, column, words(at > 2 && last ? `${shown}=${String(at - 1)}+${String(at)}` : shown));
        return;
      }
      case "shifted": {
        on.put(row, column + 1, words(`(${shown})`));
        return;
      }
    }
  });
  return true;
}
