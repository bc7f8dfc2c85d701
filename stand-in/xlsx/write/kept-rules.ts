import { ColorKit } from "@univerjs/core";
import { addressOf } from "../../host";
import type { ConditionalRule } from "../../workbook";
import type { FileRule } from "../conditional-rules";
import { COMPARISONS, formulaOf } from "./criteria";

/** A bound of a scale, of bars or of icons, in the file library's words. */
interface Bound {
  readonly type: string;
  readonly value?: number;
}

/** A rule of the file library's, with what its other kinds say. */
export type FileKind = FileRule & Readonly<Record<string, unknown>>;

type Members = Readonly<Record<string, unknown>>;

const BOUNDS: Readonly<Record<string, string>> = {
  Automatic: "",
  LowestValue: "min",
  HighestValue: "max",
  Number: "num",
  Percent: "percent",
  Percentile: "percentile",
};

const PERIODS: Readonly<Record<string, string>> = {
  Yesterday: "yesterday",
  Today: "today",
  Tomorrow: "tomorrow",
  LastSevenDays: "last7Days",
  LastWeek: "lastWeek",
  ThisWeek: "thisWeek",
  NextWeek: "nextWeek",
  LastMonth: "lastMonth",
  ThisMonth: "thisMonth",
  NextMonth: "nextMonth",
};

/** Sets of icons that files of 2007 know; the others stand in an extension that the library writes only in part. */
const ICONS =
  /^(?:Three(?:Arrows|ArrowsGray|Flags|TrafficLights[12]|Signs|Symbols2?)|Four(?:Arrows|ArrowsGray|RedToBlack|Rating|TrafficLights)|Five(?:Arrows|ArrowsGray|Rating|Quarters))$/;

const COUNTS: Readonly<Record<string, number>> = { Three: 3, Four: 4, Five: 5 };

/**
 * What a rule that is no formula says in a file. Null where the file library cannot write it (bounds that are formulas,
 * averages by deviation, unique and duplicate values, icons and bars of their own making): such a rule is left as the
 * file had it, or out of the copy, rather than written as another one.
 */
export function keptRule({ facts, areas }: ConditionalRule): FileKind | null {
  const first = areas[0];
  if (!facts || !first) return null;
  const { type, members } = facts;
  const cell = addressOf({ ...first, bottom: first.top, right: first.left });
  const rule = record(members["Rule"]);
  switch (type) {
    case "CellValue":
      return comparison(rule);
    case "ColorScale":
      return colourScale(record(members["Criteria"]));
    case "ContainsText":
      return textRule(rule, cell);
    case "DataBar":
      return bars(members);
    case "IconSet":
      return icons(members);
    case "PresetCriteria":
      return preset(String(rule["criterion"]), cell);
    case "TopBottom":
      return ranked(rule);
    default:
      return null;
  }
}

const record = (value: unknown): Members =>
  typeof value === "object" && value !== null ? (value as Members) : {};

const expression = (formula: string): FileKind => ({ type: "expression", formulae: [formula] });

function comparison({ operator, formula1, formula2 }: Members): FileKind | null {
  const word = COMPARISONS[String(operator)];
  const formulae = [formulaOf(formula1), formulaOf(formula2)].filter((formula) => formula !== null);
  const wanted = word === "between" || word === "notBetween" ? 2 : 1;
  if (word === undefined || formulae.length < wanted) return null;
  return { type: "cellIs", operator: word, formulae: formulae.slice(0, wanted) };
}

/** But for "contains", the formulas by which Excel itself finds such texts: the library loses the kinds when it reads. */
function textRule({ operator, text }: Members, cell: string): FileKind | null {
  if (typeof text !== "string" || text.startsWith("=")) return null;
  const quoted = `"${text.replaceAll('"', '""')}"`;
  const length = String(text.length);
  switch (operator) {
    case "Contains":
      return {
        type: "containsText",
        operator: "containsText",
        formulae: [`NOT(ISERROR(SEARCH(${quoted},${cell})))`],
      };
    case "NotContains":
      return expression(`ISERROR(SEARCH(${quoted},${cell}))`);
    case "BeginsWith":
      return expression(`LEFT(${cell},${length})=${quoted}`);
    case "EndsWith":
      return expression(`RIGHT(${cell},${length})=${quoted}`);
    default:
      return null;
  }
}

function preset(criterion: string, cell: string): FileKind | null {
  const timePeriod = PERIODS[criterion];
  if (timePeriod !== undefined) return { type: "timePeriod", timePeriod };
  switch (criterion) {
    case "AboveAverage":
      return { type: "aboveAverage", aboveAverage: true };
    case "BelowAverage":
      return { type: "aboveAverage", aboveAverage: false };
    case "Blanks":
      return expression(`LEN(TRIM(${cell}))=0`);
    case "NonBlanks":
      return expression(`LEN(TRIM(${cell}))>0`);
    case "Errors":
      return expression(`ISERROR(${cell})`);
    case "NonErrors":
      return expression(`NOT(ISERROR(${cell}))`);
    default:
      return null;
  }
}

function ranked({ rank, type }: Members): FileKind | null {
  const [, end, what] = /^(Top|Bottom)(Items|Percent)$/.exec(String(type)) ?? [];
  if (end === undefined || typeof rank !== "number") return null;
  return { type: "top10", rank, bottom: end === "Bottom", percent: what === "Percent" };
}

function colourScale({ minimum, midpoint, maximum }: Members): FileKind | null {
  const points = [minimum, midpoint, maximum].filter((point) => point !== null && point !== undefined);
  const cfvo = points.map((point) => bound(record(point), ""));
  const color = points.map((point) => colour(record(point)["color"]));
  if (points.length < 2 || cfvo.includes(null) || color.includes(null)) return null;
  return { type: "colorScale", cfvo, color };
}

function bars(members: Members): FileKind | null {
  const low = bound(record(members["LowerBoundRule"] ?? { type: "Automatic" }), "min");
  const high = bound(record(members["UpperBoundRule"] ?? { type: "Automatic" }), "max");
  const color = colour(members["Positive.FillColor"] ?? "#638EC6");
  const plain = !members["ShowDataBarOnly"] && (members["Positive.GradientFill"] ?? true) === true;
  return low && high && color && plain ? { type: "dataBar", cfvo: [low, high], color } : null;
}

function icons(members: Members): FileKind | null {
  const { Style: style = "ThreeTrafficLights1" } = members;
  if (typeof style !== "string") return null;
  const [word = ""] = /^(?:Three|Four|Five)/.exec(style) ?? [];
  const count = COUNTS[word];
  if (count === undefined || !ICONS.test(style)) return null;
  const given = members["Criteria"];
  const cfvo = Array.from({ length: count }, (_, index): Bound | null => {
    const share = { type: "percent", value: Math.round((100 * index) / count) };
    if (index === 0 || !Array.isArray(given)) return share;
    const criterion = record((given as readonly unknown[])[index]);
    const own = criterion["customIcon"] !== null && criterion["customIcon"] !== undefined;
    return own || criterion["operator"] !== "GreaterThanOrEqual" ? null : bound(criterion, "");
  });
  if (cfvo.includes(null)) return null;
  return {
    type: "iconSet",
    iconSet: style.replace(word, String(count)),
    cfvo,
    reverse: members["ReverseIconOrder"] === true,
    showValue: members["ShowIconOnly"] !== true,
  };
}

/** Null for a bound that is a formula: the library reads such ones as no number. */
function bound({ type, formula }: Members, automatic: string): Bound | null {
  const word = BOUNDS[String(type)] === "" ? automatic : BOUNDS[String(type)];
  if (word === undefined || word === "") return null;
  if (word === "min" || word === "max") return { type: word };
  const text = formulaOf(formula);
  const value = text === null || text === "" ? Number.NaN : Number(text);
  return Number.isNaN(value) ? null : { type: word, value };
}

/** "#RRGGBB", "RRGGBB" or an HTML name (documented). */
function colour(value: unknown): { readonly argb: string } | null {
  const name = String(value);
  const known = new ColorKit(/^[0-9a-f]{6}$/i.test(name) ? `#${name}` : name);
  return known.isValid ? { argb: `FF${known.toHexString().slice(1).toUpperCase()}` } : null;
}
