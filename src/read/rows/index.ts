import type { Ordinal, Row, RowKind, Steps } from "../../plan";
import type { Header } from "../header/columns";
import { filledBetween, type SheetCells } from "../sheet-cells";
import type { Body } from "./body";
import { readFields, readHeadingFields, type FieldContext } from "./fields";
import { columnHabits } from "./habits";
import { nameKinds } from "./kinds";
import { layoutOf } from "./layout";
import { outline, type OutlineNode } from "./outline";
import { ranksOf } from "./ranks";
import { rawRow, type RawRow } from "./raw-row";
import { noteRows } from "./notes";
import { ordinalSeries } from "./series";
import { sumRows, type SumOf } from "./sums";
import type { Above } from "./words";

/** So many rows are read in one step. */
const STEP = 500;

/** Reads every row of a table that holds anything: first what each looks like, then what it says at its place. */
export function* readRows(cells: SheetCells, header: Header, body: Body): Steps<readonly Row[]> {
  const layout = layoutOf(header);
  const { range } = body;
  const habits = columnHabits(cells, layout, body);
  const context: FieldContext = {
    cells,
    layout,
    habits,
    amountColumns: layout.amounts.map((column) => ({
      habit: habits.get(column) ?? "vi",
      unit: body.moneyUnit,
      ownUnit: header.columns.find((one) => one.column === column)?.moneyUnit ?? null,
    })),
    times: new Map(),
  };
  const filled: RawRow[] = [];
  for (let row = range.top; row <= range.bottom; row++) {
    if (filledBetween(cells, row, range.left, range.right).length > 0) {
      filled.push(rawRow(cells, layout, row));
    }
    if (row % STEP === 0) yield (row - range.top) / (range.bottom - range.top + 1) / 2;
  }
  const raws = body.marked.size === 0 ? filled : filled.filter((raw) => !body.marked.has(raw.row));
  const places = header.ofYears
    ? raws.map(yearPlace)
    : outlinePlaces(raws, layout.unit.length + layout.quantity.length > 0);
  const above: Above = new Map();
  const rows: Row[] = [];
  let at = 0;
  for (const raw of filled) {
    const mark = body.marked.get(raw.row);
    rows.push(rowAt(context, raw, { mark, place: mark === undefined ? places[at++] : undefined, above }));
    if (rows.length % STEP === 0) yield (1 + rows.length / filled.length) / 2;
  }
  return rows;
}

interface Surroundings {
  readonly mark: "repeated-header" | "column-numbers" | undefined;
  readonly place: Place | undefined;
  readonly above: Above;
}

function rowAt(context: FieldContext, raw: RawRow, { mark, place, above }: Surroundings): Row {
  const kind: RowKind = mark ?? place?.kind ?? "note";
  if (mark !== undefined) return readHeadingFields(context, raw, { kind, level: 1, parent: null });
  const inherits = kind === "task" || kind === "subtask";
  const at = { kind, level: place?.level ?? 1, parent: place?.parent ?? null };
  return readFields(context, raw, place?.ordinal ?? raw.ordinal, inherits ? above : null, at);
}

interface Place {
  readonly kind: RowKind;
  readonly level: number;
  readonly parent: number | null;
  readonly ordinal: Ordinal | null;
}

/** The places of rows, in their order. */
function outlinePlaces(raws: readonly RawRow[], counts: boolean): readonly Place[] {
  const ordinals = ordinalSeries(raws.map((raw) => raw.ordinal));
  const sums = sumRows(raws, ordinals);
  const notes = noteRows(raws, ordinals);
  const nodes = outline(
    raws.flatMap((raw, at) =>
      sums.has(at)
        ? []
        : { raw, ordinal: ordinals[at] ?? null, note: notes.has(at), afterSum: sums.has(at - 1) },
    ),
    ranksOf(ordinals),
  );
  nameKinds(nodes, { counts });
  setLevels(nodes);
  let next = 0;
  const nodesAt = raws.map((_, at) => (sums.has(at) ? null : (nodes[next++] ?? null)));
  return raws.map((_, at): Place => {
    const ordinal = ordinals[at] ?? null;
    const sum = sums.get(at);
    if (sum !== undefined) return sumPlace(sum, nodesAt, ordinal);
    const node = nodesAt[at] ?? null;
    if (node === null) return { kind: "note", level: 1, parent: null, ordinal };
    return { kind: node.kind, level: node.level, parent: owner(node)?.raw.row ?? null, ordinal };
  });
}

function sumPlace(sum: SumOf, nodes: readonly (OutlineNode | null)[], ordinal: Ordinal | null): Place {
  if (sum.kind === "total") return { kind: "total", level: 1, parent: null, ordinal };
  const of = sum.of === null ? null : (nodes[sum.of] ?? null);
  return { kind: "subtotal", level: (of?.level ?? 0) + 1, parent: of?.raw.row ?? null, ordinal };
}

/** The row that another belongs to: the nearest above it in the outline that is no note. */
function owner(node: OutlineNode): OutlineNode | null {
  if (node.breakdown) return null;
  if (node.partOf !== null) return node.partOf;
  let { parent } = node;
  while (parent !== null && parent.kind === "note") ({ parent } = parent);
  return parent;
}

function setLevels(nodes: readonly OutlineNode[]): void {
  for (const node of nodes) node.level = (owner(node)?.level ?? 0) + 1;
}

/** In an envelope every row with amounts is a year, but for the sum. */
function yearPlace(raw: RawRow): Place {
  const kind = raw.label !== null ? "total" : raw.hasAmount ? "task" : "note";
  return { kind, level: 1, parent: null, ordinal: raw.ordinal };
}
