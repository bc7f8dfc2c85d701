import { defineKind, type Kind } from "../kind";
import { BORDER, type BorderMember } from "./border-members";
import { cellsWithSide } from "./border-sides";
import { restyled, uniform } from "./format-kind";
import type { BorderSelf } from "./format-handles";
import { PLAIN_BORDER } from "../../workbook";

/** What all cells along this side have in common. ASSUMPTION: a side that one cell does not have (inside it) says None. */
function common(self: BorderSelf, { read }: BorderMember): unknown {
  const sides = cellsWithSide(self);
  if (sides.length === 0) return read(PLAIN_BORDER);
  const values = sides.map(({ area, side }) =>
    uniform({ sheet: self.sheet, areas: [area] }, (look) => read(look[side])),
  );
  return values.every((value) => value === values[0]) ? values[0] : null;
}

type Setter = NonNullable<Kind<BorderSelf>["setters"]>[string];

const setter =
  (name: string, { write }: BorderMember): Setter =>
  (self, value, context) => {
    const member = `RangeBorder.${name}`;
    const change = write(value, member);
    for (const { area, side } of cellsWithSide(self))
      restyled(
        { sheet: self.sheet, areas: [area] },
        (look) => ({ [side]: change(look[side]) }),
        context,
        member,
      );
  };

export const rangeBorder = defineKind<BorderSelf>({
  name: "RangeBorder",
  identity: ({ side }) => ({ SideIndex: side }),
  properties: {
    Color: (self) => common(self, BORDER.color),
    SideIndex: ({ side }) => side,
    Style: (self) => common(self, BORDER.style),
    Weight: (self) => common(self, BORDER.weight),
  },
  setters: {
    Color: setter("color", BORDER.color),
    Style: setter("style", BORDER.style),
    Weight: setter("weight", BORDER.weight),
  },
});
