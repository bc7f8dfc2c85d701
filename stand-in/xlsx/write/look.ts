import type ExcelJS from "exceljs";
import type { Border, Look } from "../../workbook";
import { lineStyle } from "./line-style";

const HORIZONTAL: Readonly<Record<Look["horizontalAlignment"], ExcelJS.Alignment["horizontal"] | undefined>> =
  {
    General: undefined,
    Left: "left",
    Center: "center",
    Right: "right",
    Justify: "justify",
    Distributed: "distributed",
  };
const VERTICAL: Readonly<Record<Look["verticalAlignment"], ExcelJS.Alignment["vertical"]>> = {
  Top: "top",
  Center: "middle",
  Bottom: "bottom",
};

/** Writes how a cell looks, but only what is not as before: the rest stays the file's, with what Univer does not know. */
export function writeLook(cell: ExcelJS.Cell, now: Look, before: Look | null): void {
  const changed = (...members: readonly (keyof Look)[]): boolean =>
    members.some((member) => JSON.stringify(now[member]) !== JSON.stringify(before?.[member]));
  const style: Partial<ExcelJS.Style> = { ...cell.style };
  if (changed("fontName", "fontSize", "fontColor", "bold", "italic", "underline", "strikethrough")) {
    style.font = { ...style.font, ...fontOf(now, changed("fontColor")) };
  }
  if (changed("horizontalAlignment", "verticalAlignment", "wrapText", "indentLevel", "textOrientation")) {
    style.alignment = { ...style.alignment, ...alignmentOf(now) };
  }
  if (changed("fillColor")) style.fill = fillOf(now.fillColor);
  if (changed("top", "bottom", "left", "right")) style.border = { ...style.border, ...bordersOf(now) };
  if (changed("locked", "formulaHidden"))
    style.protection = { locked: now.locked, hidden: now.formulaHidden };
  // A new object: the library lets cells that look alike share one.
  cell.style = style;
}

export function writeFormat(cell: ExcelJS.Cell, format: string): void {
  cell.style = { ...cell.style, numFmt: format };
}

function fontOf(look: Look, coloured: boolean): Partial<ExcelJS.Font> {
  return {
    name: look.fontName,
    size: look.fontSize,
    bold: look.bold,
    italic: look.italic,
    strike: look.strikethrough,
    underline: look.underline === "None" ? false : look.underline === "Double" ? "double" : true,
    ...(coloured ? { color: argb(look.fontColor) } : {}),
  };
}

function alignmentOf(look: Look): Partial<ExcelJS.Alignment> {
  const horizontal = HORIZONTAL[look.horizontalAlignment];
  return {
    ...(horizontal === undefined ? {} : { horizontal }),
    vertical: VERTICAL[look.verticalAlignment],
    wrapText: look.wrapText,
    indent: look.indentLevel,
    textRotation: look.textOrientation,
  };
}

function fillOf(colour: string | null): ExcelJS.Fill {
  return colour === null
    ? { type: "pattern", pattern: "none" }
    : { type: "pattern", pattern: "solid", fgColor: argb(colour) };
}

function bordersOf({ top, bottom, left, right }: Look): Partial<ExcelJS.Borders> {
  return { top: sideOf(top), bottom: sideOf(bottom), left: sideOf(left), right: sideOf(right) };
}

/** A side without a line is told as one that has no style. */
function sideOf(border: Border): Partial<ExcelJS.Border> {
  const style = lineStyle(border);
  return style === null ? {} : { style, color: argb(border.color) };
}

const argb = (colour: string): { argb: string } => ({ argb: `FF${colour.replace("#", "").toUpperCase()}` });
