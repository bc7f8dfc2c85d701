import {
  BooleanNumber,
  HorizontalAlign,
  TextDecoration,
  VerticalAlign,
  WrapStrategy,
  type CustomData,
  type IStyleData,
} from "@univerjs/core";
import { borderOf } from "./border-lines";
import type { HorizontalAlignment, Look, Underline, VerticalAlignment } from "./look";

/** What Excel calls the font of a new workbook. */
const FONT = { name: "Calibri", size: 11, color: "#000000" };

const HORIZONTAL = new Map<unknown, HorizontalAlignment>([
  [HorizontalAlign.LEFT, "Left"],
  [HorizontalAlign.CENTER, "Center"],
  [HorizontalAlign.RIGHT, "Right"],
  [HorizontalAlign.JUSTIFIED, "Justify"],
  [HorizontalAlign.BOTH, "Justify"],
  [HorizontalAlign.DISTRIBUTED, "Distributed"],
]);

const VERTICAL = new Map<unknown, VerticalAlignment>([
  [VerticalAlign.TOP, "Top"],
  [VerticalAlign.MIDDLE, "Center"],
]);

/** An indent is a left padding; .xlsx files are read with the same measure. */
export const INDENT = { first: 2, step: 9 };

/** A style of Univer's, and what is kept beside it, in Excel's words. */
export function lookOf(style: IStyleData, custom: CustomData | null | undefined): Look {
  return {
    fillColor: style.bg?.rgb?.toUpperCase() ?? null,
    fontName: style.ff ?? FONT.name,
    fontSize: style.fs ?? FONT.size,
    fontColor: (style.cl?.rgb ?? FONT.color).toUpperCase(),
    bold: style.bl === BooleanNumber.TRUE,
    italic: style.it === BooleanNumber.TRUE,
    underline: underlineOf(style),
    strikethrough: style.st?.s === BooleanNumber.TRUE,
    horizontalAlignment: HORIZONTAL.get(style.ht) ?? "General",
    verticalAlignment: VERTICAL.get(style.vt) ?? "Bottom",
    wrapText: style.tb === WrapStrategy.WRAP,
    indentLevel: style.pd?.l ? Math.round((style.pd.l - INDENT.first) / INDENT.step) : 0,
    textOrientation: style.tr?.a ? -style.tr.a : 0,
    top: borderOf(style.bd?.t),
    bottom: borderOf(style.bd?.b),
    left: borderOf(style.bd?.l),
    right: borderOf(style.bd?.r),
    locked: custom?.["unlocked"] !== true,
    formulaHidden: custom?.["formulaHidden"] === true,
  };
}

function underlineOf({ ul }: IStyleData): Underline {
  if (ul?.s !== BooleanNumber.TRUE) return "None";
  return ul.t === TextDecoration.DOUBLE ? "Double" : "Single";
}
