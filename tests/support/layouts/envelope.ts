import { Decimal, type CellRef } from "../../../src/plan";
import { number, words, type Canvas } from "./canvas";
import type { AroundChoices, ValueChoices } from "./choices";
import { fieldAt } from "./print";
import type { ReadColumn, ReadRow, ReadTable } from "./read-back";
import type { PlanAmounts } from "./stated";
import { amountPrinted } from "./values";

const YEARS = [2021, 2022, 2023, 2024, 2025];
const TITLE = "KINH PHÍ TỪNG NĂM GIAI ĐOẠN 2021 - 2025";

/** A table of yearly amounts that was written. */
export interface WrittenEnvelope {
  readonly table: ReadTable;
  readonly bottom: number;
}

interface Source {
  readonly heading: string;
  readonly class: "state" | "other" | null;
  readonly amount: Decimal;
}

/** Writes a table of yearly amounts, with its title, from a cell down. The years come to what the plan comes to. */
export function writeEnvelope(
  on: Canvas,
  at: CellRef,
  amounts: PlanAmounts,
  { values, unitWord, form }: { values: ValueChoices; unitWord: string; form: AroundChoices["envelopeOf"] },
): WrittenEnvelope {
  const unit = unitWord === "" ? "" : ` (${unitWord})`;
  on.put(at.row, at.column, words(TITLE));
  const header = { row: at.row + 1, column: at.column };
  const plain = { ...values, amounts: "numbers" as const, zero: "nought" as const };
  const inside =
    form === "years-across"
      ? yearsAcross(on, header, sourcesOf(amounts), plain, unit)
      : yearRows(on, header, sourcesOf(amounts), plain, { unit, numbered: form === "numbered-years" });
  const right = Math.max(...inside.columns.map(({ column }) => column));
  const bottom = Math.max(...inside.rows.map(({ row }) => row));
  return {
    bottom,
    table: {
      kind: "envelope programme",
      title: TITLE,
      period: "2021-2025",
      moneyUnit: values.unit,
      range: [header.row, header.column, bottom, right].join(" "),
      headerRows: [header.row],
      ...inside,
      statements: [],
    },
  };
}

function sourcesOf({ total, state, other }: PlanAmounts): readonly Source[] {
  const whole: Source = { heading: "Tổng kinh phí", class: null, amount: total };
  if (state === null || other === null) return [whole];
  return [
    whole,
    { heading: "Vốn NS", class: "state", amount: state },
    { heading: "Vốn khác", class: "other", amount: other },
  ];
}

/** An amount spread over the years, tenths at the finest, the rest in the last one. */
function byYear(sources: readonly Source[], { class: of, amount }: Source): readonly Decimal[] {
  if (of === null && sources.length > 1) {
    const parts = sources.filter((one) => one.class !== null).map((one) => byYear(sources, one));
    return YEARS.map((_, at) => parts.reduce((sum, part) => sum.plus(part[at] ?? 0), new Decimal(0)));
  }
  const each = amount.dividedBy(YEARS.length).toDecimalPlaces(1, Decimal.ROUND_DOWN);
  const last = amount.minus(each.times(YEARS.length - 1));
  return YEARS.map((_, at) => (at === YEARS.length - 1 ? last : each));
}

type Inside = Pick<ReadTable, "columns" | "rows">;

function yearRows(
  on: Canvas,
  { row: top, column: left }: CellRef,
  sources: readonly Source[],
  values: ValueChoices,
  { unit, numbered }: { readonly unit: string; readonly numbered: boolean },
): Inside {
  const yearAt = left + (numbered ? 1 : 0);
  const amountAt = (place: number): number => yearAt + 1 + place;
  const columns: ReadColumn[] = [];
  if (numbered) columns.push(columnOf(on, { row: top, column: left }, "STT", "number"));
  columns.push(columnOf(on, { row: top, column: yearAt }, "Năm", "time"));
  sources.forEach(({ heading, class: of }, place) => {
    const at = { row: top, column: amountAt(place) };
    const as = of === null ? "total" : `funding ${of}`;
    const parts = of === null ? sources.slice(1).map((_, part) => amountAt(part + 1)) : [];
    columns.push({ ...columnOf(on, at, heading + unit, as), source: of === null ? null : heading, parts });
  });
  const rows = [...YEARS, null].map((year, down): ReadRow => {
    const row = top + 1 + down;
    const label = year === null ? "Tổng" : String(year);
    on.put(row, yearAt, year === null ? words(label) : number(year, label));
    const fields = blankFields(columns);
    if (numbered && year !== null) on.put(row, left, number(down + 1, String(down + 1)));
    if (numbered && year !== null)
      fields["number"] = fieldAt({ row, column: left }, `${String(down + 1)} arabic ${String(down + 1)}`);
    fields["time"] = fieldAt({ row, column: yearAt }, year === null ? `${label} ` : `${label} ${label}`);
    sources.forEach((source, place) => {
      const amount = year === null ? source.amount : byYear(sources, source)[down];
      putAmount(on, { row, column: amountAt(place) }, amount, values, fields);
    });
    fields["total"] = fields[`amount ${String(amountAt(0))}`] ?? "";
    return { row, kind: `${year === null ? "total" : "task"} level 1 under none`, fields };
  });
  return { columns, rows };
}

function yearsAcross(
  on: Canvas,
  { row: top, column: left }: CellRef,
  sources: readonly Source[],
  values: ValueChoices,
  unit: string,
): Inside {
  const totalAt = left + YEARS.length + 1;
  const parts = YEARS.map((_, at) => left + 1 + at);
  const columns = [
    columnOf(on, { row: top, column: left }, "Nguồn vốn", "name"),
    ...YEARS.map((year, at) =>
      columnOf(
        on,
        { row: top, column: left + 1 + at },
        `Năm ${String(year)}${unit}`,
        `total ${String(year)}`,
      ),
    ),
    { ...columnOf(on, { row: top, column: totalAt }, `Tổng cộng${unit}`, "total"), parts },
  ];
  const [whole, ...parted] = sources;
  const lines = [...parted, ...(whole === undefined ? [] : [whole])];
  const rows = lines.map((source, down): ReadRow => {
    const row = top + 1 + down;
    const name =
      source.class === null ? "Tổng cộng" : source.class === "state" ? "Ngân sách nhà nước" : "Vốn khác";
    const fields = blankFields(columns);
    on.put(row, left, words(name));
    fields["name"] = fieldAt({ row, column: left }, name);
    byYear(sources, source).forEach((amount, at) => {
      putAmount(on, { row, column: left + 1 + at }, amount, values, fields);
    });
    putAmount(on, { row, column: totalAt }, source.amount, values, fields);
    fields["total"] = fields[`amount ${String(totalAt)}`] ?? "";
    return { row, kind: `${source.class === null ? "total" : "task"} level 1 under none`, fields };
  });
  return { columns, rows };
}

function columnOf(on: Canvas, at: CellRef, heading: string, as: string): ReadColumn {
  on.put(at.row, at.column, words(heading));
  const [role = ""] = as.split(" ");
  return { column: at.column, as, source: null, header: fieldAt(at, role), parts: [], share: "" };
}

function blankFields(columns: readonly ReadColumn[]): Record<string, string> {
  const roles = [
    "number",
    "name",
    "unit",
    "quantity",
    "time",
    "lead",
    "partner",
    "beneficiary",
    "place",
    "note",
  ];
  const amounts = columns.filter(({ as }) => /^(?:total|funding)/.test(as));
  return Object.fromEntries(
    [...roles, "total", ...amounts.map(({ column }) => `amount ${String(column)}`)].map((field) => [
      field,
      "",
    ]),
  );
}

function putAmount(
  on: Canvas,
  at: CellRef,
  amount: Decimal | undefined,
  values: ValueChoices,
  fields: Record<string, string>,
): void {
  if (amount === undefined) return;
  const { cell, reads } = amountPrinted(amount, values);
  on.put(at.row, at.column, cell);
  fields[`amount ${String(at.column)}`] = fieldAt(at, `${reads} «${cell.text}»`);
}
