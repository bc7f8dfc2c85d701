import type { Border } from "../../workbook";
import { colourArgument } from "../colours";
import { invalidArgument } from "../excel-error";

export interface BorderMember {
  readonly read: (border: Border) => unknown;
  readonly write: (value: unknown, member: string) => (border: Border) => Border;
}

const STYLES = [
  "None",
  "Continuous",
  "Dash",
  "DashDot",
  "DashDotDot",
  "Dot",
  "Double",
  "SlantDashDot",
] as const;
const WEIGHTS = ["Hairline", "Thin", "Medium", "Thick"] as const;

function oneOf<Word extends string>(words: readonly Word[], value: unknown, member: string): Word {
  const word = words.find((known) => known === value);
  if (word === undefined) throw invalidArgument(member);
  return word;
}

/** ASSUMPTION: a colour or a weight makes a border where there is none. */
const visible = (border: Border): Border =>
  border.style === "None" ? { ...border, style: "Continuous" } : border;

/** The plain properties of one side. */
export const BORDER: Readonly<Record<"color" | "style" | "weight", BorderMember>> = {
  color: {
    read: ({ color }) => color,
    write: (value, member) => {
      const color = colourArgument(value, member);
      return (border) => ({ ...visible(border), color });
    },
  },
  style: {
    read: ({ style }) => style,
    write: (value, member) => {
      const style = oneOf(STYLES, value, member);
      return (border) => ({ ...border, style });
    },
  },
  weight: {
    read: ({ weight }) => weight,
    write: (value, member) => {
      const weight = oneOf(WEIGHTS, value, member);
      return (border) => ({ ...visible(border), weight });
    },
  },
};
