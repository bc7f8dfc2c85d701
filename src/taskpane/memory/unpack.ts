import type { CellRange, Period, Severity } from "../../plan";
import type { ComparisonNote } from "../../programme";
import type { CheckReport } from "../report/check-report";
import type { Section } from "../report/sections";
import type { TableReport } from "../report/table-report";
import type { View } from "../state/view";
import { unpackEntry } from "./unpack-entry";
import { count, fields, list, orNull, spoken, text, WrongShape, yesOrNo } from "./shapes";
import { decimal } from "./unpack-datum";

/** A report from what was kept of it. @throws WrongShape */
export function unpackReport(value: unknown): CheckReport {
  const kept = fields(value);
  const sheet = fields(kept["sheet"]);
  const counts = fields(kept["counts"]);
  const at = new Date(count(kept["at"]));
  return {
    sheet: { id: text(sheet["id"]), name: text(sheet["name"]) },
    at,
    toldAt: at,
    tables: list(tableReport)(kept["tables"]),
    counts: {
      error: count(counts["error"]),
      warning: count(counts["warning"]),
      info: count(counts["info"]),
    },
    explained: 0,
    sections: list(section)(kept["sections"]),
    notes: list(note)(kept["notes"]),
    rulesRun: count(kept["rulesRun"]),
    rulesFailed: list(text)(kept["rulesFailed"]),
    seen: { left: 0, right: 0, rows: new Map() },
    leansOnSheets: yesOrNo(kept["leansOnSheets"]),
  };
}

/** How a list was looked at. @throws WrongShape */
export function unpackView(value: unknown): View {
  const { filter, closed } = fields(value);
  return {
    filter: orNull(spoken<Severity>("severity."))(filter),
    closed: new Set(list(text)(closed)),
  };
}

function note(value: unknown): ComparisonNote {
  const { kind, year, years, sources, count: many } = fields(value);
  if (kind === "no-envelope") return { kind, year: count(year) };
  if (kind === "missing-years" || kind === "sums-only" || kind === "earlier-unknown")
    return { kind, years: text(years) };
  if (kind === "year-twice") return { kind, year: count(year), sources: text(sources) };
  if (kind === "together") return { kind, count: count(many) };
  const known = OTHER_NOTES.find((one) => one === kind);
  if (known === undefined) throw new WrongShape();
  return { kind: known };
}

const OTHER_NOTES = ["no-programme", "no-year", "no-earlier-years", "no-money-unit", "converted"] as const;

function section(value: unknown): Section {
  const { id, category, entries, count: findings } = fields(value);
  const title = orNull(fields)(category);
  return {
    id: text(id),
    category: title === null ? null : { numeral: text(title["numeral"]), name: text(title["name"]) },
    entries: list(unpackEntry)(entries),
    count: count(findings),
  };
}

function tableReport(value: unknown): TableReport {
  const kept = fields(value);
  return {
    kind: tableKind(kept["kind"]),
    range: range(kept["range"]),
    planKind: spoken<TableReport["planKind"]>("reading.kind.plan.")(kept["planKind"]),
    period: orNull(period)(kept["period"]),
    headerRows: list(count)(kept["headerRows"]),
    moneyUnit: moneyUnit(kept["moneyUnit"]),
    columns: list(column)(kept["columns"]),
    rows: count(kept["rows"]),
    counts: tableCounts(kept["counts"]),
  };
}

const moneyUnit = spoken<TableReport["moneyUnit"]>("money.");

function tableCounts(value: unknown): TableReport["counts"] {
  const { kind, tasks, categories, money } = fields(value);
  const sum = orNull(fields)(money);
  return {
    kind: tableKind(kind),
    tasks: count(tasks),
    categories: count(categories),
    money: sum === null ? null : { amount: decimal(sum["amount"]), unit: moneyUnit(sum["unit"]) },
  };
}

function column(value: unknown): TableReport["columns"][number] {
  const kept = fields(value);
  type Kept = TableReport["columns"][number];
  return {
    column: count(kept["column"]),
    headings: list(text)(kept["headings"]),
    role: spoken<Kept["role"]>("role.")(kept["role"]),
    class: orNull(spoken<NonNullable<Kept["class"]>>("role.funding."))(kept["class"]),
    year: orNull(count)(kept["year"]),
    version: orNull(spoken<NonNullable<Kept["version"]>>("role.version."))(kept["version"]),
  };
}

function tableKind(value: unknown): TableReport["kind"] {
  if (value !== "plan" && value !== "envelope") throw new WrongShape();
  return value;
}

function period(value: unknown): Period {
  const { from, to } = fields(value);
  return { from: count(from), to: count(to) };
}

function range(value: unknown): CellRange {
  const { top, left, bottom, right } = fields(value);
  return { top: count(top), left: count(left), bottom: count(bottom), right: count(right) };
}
