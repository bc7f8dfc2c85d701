import type { Look, Restyle } from "../../workbook";
import { colourArgument } from "../colours";
import { invalidArgument, lacksMember } from "../excel-error";

/** One plain property of a format: how it is read from a cell's look, and what writing it changes. */
export interface FormatMember {
  readonly read: (look: Look) => unknown;
  readonly write: (value: unknown, member: string) => Restyle;
}

export type FormatMembers = Readonly<Record<string, FormatMember>>;

/** A member that is a property of the look under the same kind of value. */
function plain<Key extends keyof Look>(
  key: Key,
  accept: (value: unknown, member: string) => Look[Key],
): FormatMember {
  return {
    read: (look) => look[key],
    write: (value, member) => {
      const change = { [key]: accept(value, member) } as Partial<Look>;
      return () => change;
    },
  };
}

function yesOrNo(value: unknown, member: string): boolean {
  if (typeof value !== "boolean") throw invalidArgument(member);
  return value;
}

const numberWithin =
  (least: number, most: number) =>
  (value: unknown, member: string): number => {
    if (typeof value !== "number" || value < least || value > most) throw invalidArgument(member);
    return value;
  };

/** One of Excel's words; those that Univer cannot show are lacking, all others wrong. */
const oneOf =
  <Word extends string>(words: readonly Word[], lacking: readonly string[] = []) =>
  (value: unknown, member: string): Word => {
    const word = words.find((known) => known === value);
    if (word !== undefined) return word;
    if (typeof value === "string" && lacking.includes(value)) throw lacksMember(`${member} "${value}"`);
    throw invalidArgument(member);
  };

/** The name's length should not be greater than 31 characters (documented). */
function fontName(value: unknown, member: string): string {
  if (typeof value !== "string" || value === "" || value.length > 31) throw invalidArgument(member);
  return value;
}

export const FILL: FormatMembers = {
  color: {
    // ASSUMPTION: a cell without a fill says white.
    read: ({ fillColor }) => fillColor ?? "#FFFFFF",
    write: (value, member) => {
      const fillColor = colourArgument(value, member);
      return () => ({ fillColor });
    },
  },
};

export const FONT: FormatMembers = {
  bold: plain("bold", yesOrNo),
  color: plain("fontColor", colourArgument),
  italic: plain("italic", yesOrNo),
  name: plain("fontName", fontName),
  // ASSUMPTION: the bounds are those of Excel's own box.
  size: plain("fontSize", numberWithin(1, 409)),
  strikethrough: plain("strikethrough", yesOrNo),
  underline: plain(
    "underline",
    oneOf(["None", "Single", "Double"], ["SingleAccountant", "DoubleAccountant"]),
  ),
};

export const PROTECTION: FormatMembers = {
  formulaHidden: plain("formulaHidden", yesOrNo),
  locked: plain("locked", yesOrNo),
};

export const ALIGNMENT: FormatMembers = {
  horizontalAlignment: plain(
    "horizontalAlignment",
    oneOf(
      ["General", "Left", "Center", "Right", "Justify", "Distributed"],
      ["Fill", "CenterAcrossSelection"],
    ),
  ),
  // From 0 to 250 (documented).
  indentLevel: plain("indentLevel", numberWithin(0, 250)),
  textOrientation: plain("textOrientation", numberWithin(-90, 90)),
  verticalAlignment: plain(
    "verticalAlignment",
    oneOf(["Top", "Center", "Bottom"], ["Justify", "Distributed"]),
  ),
  wrapText: plain("wrapText", yesOrNo),
};
