import { BorderStyleTypes } from "@univerjs/core";
import type { BorderStyle } from "exceljs";

/** The file's words for a border's line. */
export const BORDER_STYLES: Readonly<Record<BorderStyle, BorderStyleTypes>> = {
  thin: BorderStyleTypes.THIN,
  dotted: BorderStyleTypes.DOTTED,
  hair: BorderStyleTypes.HAIR,
  medium: BorderStyleTypes.MEDIUM,
  double: BorderStyleTypes.DOUBLE,
  thick: BorderStyleTypes.THICK,
  dashed: BorderStyleTypes.DASHED,
  dashDot: BorderStyleTypes.DASH_DOT,
  dashDotDot: BorderStyleTypes.DASH_DOT_DOT,
  slantDashDot: BorderStyleTypes.SLANT_DASH_DOT,
  mediumDashed: BorderStyleTypes.MEDIUM_DASHED,
  mediumDashDotDot: BorderStyleTypes.MEDIUM_DASH_DOT_DOT,
  mediumDashDot: BorderStyleTypes.MEDIUM_DASH_DOT,
};
