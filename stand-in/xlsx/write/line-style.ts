import type { BorderStyle } from "exceljs";
import type { Border } from "../../workbook";

/** The file's word for a border's line and weight; null where there is none. */
export function lineStyle({ style, weight }: Border): BorderStyle | null {
  const medium = weight === "Medium" || weight === "Thick";
  switch (style) {
    case "None":
      return null;
    case "Continuous":
      return CONTINUOUS[weight];
    case "Dash":
      return medium ? "mediumDashed" : "dashed";
    case "DashDot":
      return medium ? "mediumDashDot" : "dashDot";
    case "DashDotDot":
      return medium ? "mediumDashDotDot" : "dashDotDot";
    case "Dot":
      return "dotted";
    case "Double":
      return "double";
    case "SlantDashDot":
      return "slantDashDot";
  }
}

const CONTINUOUS: Readonly<Record<Border["weight"], BorderStyle>> = {
  Hairline: "hair",
  Thin: "thin",
  Medium: "medium",
  Thick: "thick",
};
