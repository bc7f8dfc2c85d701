import {
  BooleanNumber,
  HorizontalAlign,
  TextDecoration,
  VerticalAlign,
  WrapStrategy,
  type CustomData,
  type IBorderData,
  type IStyleData,
  type ITextDecoration,
} from "@univerjs/core";
import { lineOf } from "./border-lines";
import type { Look } from "./look";
import { INDENT } from "./look-of-style";

/** What is to change in a style; null takes a part of it away. */
export type StyleChange = { [Key in keyof IStyleData]?: IStyleData[Key] | null };

type Parts = { readonly [Key in keyof Look]?: (value: Look[Key]) => StyleChange };

const HORIZONTAL: Readonly<Record<Look["horizontalAlignment"], HorizontalAlign | null>> = {
  General: null,
  Left: HorizontalAlign.LEFT,
  Center: HorizontalAlign.CENTER,
  Right: HorizontalAlign.RIGHT,
  Justify: HorizontalAlign.JUSTIFIED,
  Distributed: HorizontalAlign.DISTRIBUTED,
};

const VERTICAL: Readonly<Record<Look["verticalAlignment"], VerticalAlign>> = {
  Top: VerticalAlign.TOP,
  Center: VerticalAlign.MIDDLE,
  Bottom: VerticalAlign.BOTTOM,
};

const flag = (on: boolean): BooleanNumber => (on ? BooleanNumber.TRUE : BooleanNumber.FALSE);

const underlined = (underline: Look["underline"]): ITextDecoration => ({
  s: flag(underline !== "None"),
  ...(underline === "Double" ? { t: TextDecoration.DOUBLE } : {}),
});

const PARTS: Parts = {
  fillColor: (rgb) => ({ bg: rgb === null ? null : { rgb } }),
  fontName: (ff) => ({ ff }),
  fontSize: (fs) => ({ fs }),
  fontColor: (rgb) => ({ cl: { rgb } }),
  bold: (on) => ({ bl: flag(on) }),
  italic: (on) => ({ it: flag(on) }),
  underline: (value) => ({ ul: value === "None" ? null : underlined(value) }),
  strikethrough: (on) => ({ st: on ? { s: BooleanNumber.TRUE } : null }),
  horizontalAlignment: (value) => ({ ht: HORIZONTAL[value] }),
  verticalAlignment: (value) => ({ vt: VERTICAL[value] }),
  wrapText: (on) => ({ tb: on ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW }),
  indentLevel: (level) => ({ pd: level === 0 ? null : { l: INDENT.first + level * INDENT.step } }),
  textOrientation: (degrees) => ({ tr: degrees === 0 ? null : { a: -degrees } }),
};

const SIDES = { top: "t", bottom: "b", left: "l", right: "r" } as const;

export function styleChangeOf(change: Partial<Look>): StyleChange {
  const style: StyleChange = {};
  for (const key of Object.keys(change) as (keyof Look)[]) Object.assign(style, part(key, change));
  const borders: IBorderData = {};
  for (const [side, key] of Object.entries(SIDES) as [keyof typeof SIDES, "t" | "b" | "l" | "r"][]) {
    const border = change[side];
    if (border) borders[key] = lineOf(border);
  }
  return Object.keys(borders).length === 0 ? style : { ...style, bd: borders };
}

function part(key: keyof Look, change: Partial<Look>): StyleChange {
  const value = change[key];
  // Each part takes its own kind of value, which the table pairs with its name.
  const write = PARTS[key] as ((value: unknown) => StyleChange) | undefined;
  return value === undefined || !write ? {} : write(value);
}

/** What is kept beside the style, or undefined when nothing of it changes; null when nothing is left of it. */
export function customChangeOf(
  change: Partial<Look>,
  before: CustomData | null | undefined,
): CustomData | null | undefined {
  if (change.locked === undefined && change.formulaHidden === undefined) return undefined;
  const locked = change.locked ?? before?.["unlocked"] !== true;
  const formulaHidden = change.formulaHidden ?? before?.["formulaHidden"] === true;
  const others = Object.entries(before ?? {}).filter(
    ([key]) => key !== "unlocked" && key !== "formulaHidden",
  );
  const kept = [
    ...others,
    ...(locked ? [] : [["unlocked", true]]),
    ...(formulaHidden ? [["formulaHidden", true]] : []),
  ];
  return kept.length === 0 ? null : (Object.fromEntries(kept) as CustomData);
}
