import {
  BooleanNumber,
  HorizontalAlign,
  VerticalAlign,
  WrapStrategy,
  type IBorderData,
  type IBorderStyleData,
  type IStyleData,
} from "@univerjs/core";
import type ExcelJS from "exceljs";
import { BORDER_STYLES } from "./border-styles";
import { colourOf } from "./colours";
import { formatOf } from "./number-format";

/** What cells look like that say nothing themselves: Excel's own. */
export const DEFAULT_STYLE: IStyleData = { ff: "Calibri", fs: 11, vt: VerticalAlign.BOTTOM };

const HORIZONTAL: Readonly<Record<string, HorizontalAlign>> = {
  left: HorizontalAlign.LEFT,
  center: HorizontalAlign.CENTER,
  centerContinuous: HorizontalAlign.CENTER,
  right: HorizontalAlign.RIGHT,
  justify: HorizontalAlign.JUSTIFIED,
  distributed: HorizontalAlign.DISTRIBUTED,
};

const VERTICAL: Readonly<Record<string, VerticalAlign>> = {
  top: VerticalAlign.TOP,
  middle: VerticalAlign.MIDDLE,
  bottom: VerticalAlign.BOTTOM,
};

/** A cell's look in Univer's terms; only what the file says. */
export function styleOf(style: Partial<ExcelJS.Style>): IStyleData {
  return {
    ...fontOf(style.font),
    ...alignmentOf(style.alignment),
    ...fillOf(style.fill),
    ...bordersOf(style.border),
    ...formatOf(style.numFmt),
  };
}

function fontOf(font: Partial<ExcelJS.Font> = {}): IStyleData {
  const colour = colourOf(font.color);
  return {
    ...(font.name === undefined ? {} : { ff: font.name }),
    ...(font.size === undefined ? {} : { fs: font.size }),
    ...(font.bold === true ? { bl: BooleanNumber.TRUE } : {}),
    ...(font.italic === true ? { it: BooleanNumber.TRUE } : {}),
    ...(font.underline !== undefined && font.underline !== false && font.underline !== "none"
      ? { ul: { s: BooleanNumber.TRUE } }
      : {}),
    ...(font.strike === true ? { st: { s: BooleanNumber.TRUE } } : {}),
    ...(colour === null ? {} : { cl: { rgb: colour } }),
  };
}

function alignmentOf(alignment: Partial<ExcelJS.Alignment> = {}): IStyleData {
  const horizontal = alignment.horizontal && HORIZONTAL[alignment.horizontal];
  const vertical = alignment.vertical && VERTICAL[alignment.vertical];
  const rotation = alignment.textRotation;
  return {
    ...(horizontal === undefined ? {} : { ht: horizontal }),
    ...(vertical === undefined ? {} : { vt: vertical }),
    ...(alignment.wrapText === true ? { tb: WrapStrategy.WRAP } : {}),
    ...(typeof rotation === "number" && rotation !== 0 ? { tr: { a: -rotation } } : {}),
    ...(alignment.indent === undefined || alignment.indent === 0
      ? {}
      : { pd: { l: 2 + alignment.indent * 9 } }),
  };
}

function fillOf(fill: ExcelJS.Fill | undefined): IStyleData {
  if (fill?.type !== "pattern" || fill.pattern !== "solid") return {};
  const colour = colourOf(fill.fgColor);
  return colour === null ? {} : { bg: { rgb: colour } };
}

function bordersOf(borders: Partial<ExcelJS.Borders> = {}): IStyleData {
  const sides: IBorderData = {
    ...sideOf("t", borders.top),
    ...sideOf("r", borders.right),
    ...sideOf("b", borders.bottom),
    ...sideOf("l", borders.left),
  };
  return Object.keys(sides).length === 0 ? {} : { bd: sides };
}

function sideOf(side: "t" | "r" | "b" | "l", border: Partial<ExcelJS.Border> = {}): IBorderData {
  if (border.style === undefined) return {};
  const line: IBorderStyleData = {
    s: BORDER_STYLES[border.style],
    cl: { rgb: colourOf(border.color) ?? "#000000" },
  };
  return { [side]: line };
}
