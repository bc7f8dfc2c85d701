import { BorderStyleTypes, type IBorderStyleData, type Nullable } from "@univerjs/core";
import { PLAIN_BORDER, type Border, type BorderLine, type BorderWeight } from "./look";

/** Univer's lines in Excel's two words for them; where two lines look alike, the first one is written. */
const LINES: readonly (readonly [BorderStyleTypes, BorderLine, BorderWeight])[] = [
  [BorderStyleTypes.THIN, "Continuous", "Thin"],
  [BorderStyleTypes.HAIR, "Continuous", "Hairline"],
  [BorderStyleTypes.MEDIUM, "Continuous", "Medium"],
  [BorderStyleTypes.THICK, "Continuous", "Thick"],
  [BorderStyleTypes.DOTTED, "Dot", "Thin"],
  [BorderStyleTypes.DASHED, "Dash", "Thin"],
  [BorderStyleTypes.MEDIUM_DASHED, "Dash", "Medium"],
  [BorderStyleTypes.DASH_DOT, "DashDot", "Thin"],
  [BorderStyleTypes.MEDIUM_DASH_DOT, "DashDot", "Medium"],
  [BorderStyleTypes.DASH_DOT_DOT, "DashDotDot", "Thin"],
  [BorderStyleTypes.MEDIUM_DASH_DOT_DOT, "DashDotDot", "Medium"],
  [BorderStyleTypes.DOUBLE, "Double", "Thick"],
  [BorderStyleTypes.SLANT_DASH_DOT, "SlantDashDot", "Medium"],
];

export function borderOf(line: Nullable<IBorderStyleData>): Border {
  const known = LINES.find(([type]) => type === line?.s);
  if (!known) return PLAIN_BORDER;
  const [, style, weight] = known;
  return { style, weight, color: (line?.cl.rgb ?? PLAIN_BORDER.color).toUpperCase() };
}

/** Null takes the border away. ASSUMPTION: a weight that a line does not come in gives way to the line. */
export function lineOf({ style, weight, color }: Border): IBorderStyleData | null {
  const ofStyle = LINES.filter(([, known]) => known === style);
  const line = ofStyle.find(([, , known]) => known === weight) ?? ofStyle[0];
  return line ? { s: line[0], cl: { rgb: color } } : null;
}
