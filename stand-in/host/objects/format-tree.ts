import type { Area, Border, Look, Restyle, Sheet } from "../../workbook";
import { invalidArgument, lacksMember } from "../excel-error";
import { BORDER } from "./border-members";
import type { CellSide } from "./border-sides";
import { uniform } from "./format-kind";
import { ALIGNMENT, FILL, FONT, PROTECTION, type FormatMembers } from "./format-members";

/** One thing that can be asked of cells or set in them by getCellProperties and its like. */
export interface Leaf {
  readonly read: (sheet: Sheet, area: Area) => unknown;
  /** Left out where it can only be read. */
  readonly write?: (value: unknown, member: string) => Restyle;
}

/** Members by their names in camelCase, as add-ins write them. */
export interface Tree {
  readonly [name: string]: Leaf | Tree;
}

export const isLeaf = (node: Leaf | Tree): node is Leaf => typeof node.read === "function";

const leavesOf = (members: FormatMembers): Tree =>
  Object.fromEntries(
    Object.entries(members).map(([name, { read, write }]) => [
      name,
      { read: (sheet: Sheet, area: Area) => uniform({ sheet, areas: [area] }, read), write } satisfies Leaf,
    ]),
  );

const sideOf = (side: CellSide): Tree =>
  Object.fromEntries(
    Object.entries(BORDER).map(([name, { read, write }]) => [
      name,
      {
        read: (sheet: Sheet, area: Area) =>
          uniform({ sheet, areas: [area] }, (look: Look) => read(look[side])),
        write: (value: unknown, member: string): Restyle => {
          const change: (border: Border) => Border = write(value, member);
          return (look) => ({ [side]: change(look[side]) });
        },
      } satisfies Leaf,
    ]),
  );

/** Excel.CellPropertiesFormat. */
export const FORMAT: Tree = {
  ...leavesOf(ALIGNMENT),
  borders: { bottom: sideOf("bottom"), left: sideOf("left"), right: sideOf("right"), top: sideOf("top") },
  fill: leavesOf(FILL),
  font: leavesOf(FONT),
  protection: leavesOf(PROTECTION),
};

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** How to read what is asked for with `true`, from the whole of the options; `true` for an object asks for all of it. */
export function readerOf(tree: Tree, options: unknown, member: string): (sheet: Sheet, area: Area) => object {
  if (options !== true && !isObject(options)) throw invalidArgument(member);
  const asked =
    options === true ? Object.keys(tree).map((name) => [name, true] as const) : Object.entries(options);
  const readers = asked.flatMap(([name, deeper]) => {
    if (deeper === false || deeper === null || deeper === undefined) return [];
    const node = tree[name];
    if (!node) throw lacksMember(`${member}({${name}})`);
    const below = name === "borders" ? ofEverySide(node as Tree, deeper) : deeper;
    const read = isLeaf(node) ? node.read : readerOf(node, below, `${member}.${name}`);
    return [[name, read] as const];
  });
  return (sheet, area) => Object.fromEntries(readers.map(([name, read]) => [name, read(sheet, area)]));
}

/** Of borders one asks for members of all sides at once (Excel.CellPropertiesBorderLoadOptions). */
const ofEverySide = (sides: Tree, options: unknown): unknown =>
  isObject(options) ? Object.fromEntries(Object.keys(sides).map((side) => [side, options])) : options;

/** What to change in a cell; null and what is left out stay as they are. */
export function changesOf(tree: Tree, data: unknown, member: string): readonly Restyle[] {
  if (data === null || data === undefined) return [];
  if (!isObject(data)) throw invalidArgument(member);
  return Object.entries(data).flatMap(([name, value]) => {
    if (value === null || value === undefined) return [];
    const node = tree[name];
    if (!node) throw lacksMember(`${member}({${name}})`);
    if (!isLeaf(node)) return changesOf(node, value, `${member}.${name}`);
    if (!node.write) throw invalidArgument(member);
    return [node.write(value, member)];
  });
}
