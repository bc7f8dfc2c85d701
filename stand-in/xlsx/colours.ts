import type ExcelJS from "exceljs";

/** The colours of Office's own theme, in the order in which files number them. */
const THEME = [
  "#FFFFFF",
  "#000000",
  "#E7E6E6",
  "#44546A",
  "#4472C4",
  "#ED7D31",
  "#A5A5A5",
  "#FFC000",
  "#5B9BD5",
  "#70AD47",
];

/** "#RRGGBB", or null where the file names no colour of its own. A file's own theme and tints are not followed. */
export function colourOf(colour: Partial<ExcelJS.Color> | undefined): string | null {
  if (colour?.argb !== undefined) return `#${colour.argb.slice(-6)}`;
  return colour?.theme === undefined ? null : (THEME[colour.theme] ?? null);
}
