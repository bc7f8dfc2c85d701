import type { Area, Look, Restyle, Sheet } from "../../workbook";
import type { HostContext } from "../host-context";
import type { Kind } from "../kind";
import { refuseWhenProtected } from "../locked-cells";
import type { FormatMembers } from "./format-members";
import type { AreasSelf } from "./handles";

/** What all cells have in common, or null where they differ (documented). Whole rows and columns are read as far as the grid goes. */
export function uniform({ sheet, areas }: AreasSelf, read: (look: Look) => unknown): unknown {
  let first: { readonly value: unknown } | null = null;
  for (const area of areas) {
    const { top, left, bottom, right } = sheet.inGrid(area);
    for (let row = top; row <= bottom; row += 1)
      for (let column = left; column <= right; column += 1) {
        const value = read(sheet.look(row, column));
        first ??= { value };
        if (value !== first.value) return null;
      }
  }
  return first?.value ?? null;
}

/** Changes the looks of cells, unless the sheet's protection forbids it. */
export function restyled(
  { sheet, areas }: { readonly sheet: Sheet; readonly areas: readonly Area[] },
  change: Restyle,
  context: HostContext,
  member: string,
): void {
  refuseWhenProtected(context, sheet, "allowFormatCells", member);
  sheet.restyle(areas, change);
}

const pascal = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

type Both = Required<Pick<Kind<AreasSelf>, "properties" | "setters">>;

/** The properties and setters of an object of the format, from its members. */
export function ofMembers(kind: string, members: FormatMembers): Both {
  const properties: Record<string, NonNullable<Both["properties"]>[string]> = {};
  const setters: Record<string, NonNullable<Both["setters"]>[string]> = {};
  for (const [name, { read, write }] of Object.entries(members)) {
    properties[pascal(name)] = (self) => uniform(self, read);
    setters[pascal(name)] = (self, value, context) => {
      const member = `${kind}.${name}`;
      restyled(self, write(value, member), context, member);
    };
  }
  return { properties, setters };
}
