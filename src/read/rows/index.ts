import type { Ordinal, Row, RowKind, Steps } from "../../plan";
import type { Header } from "../header/columns";
import type { SheetCells } from "../sheet-cells";
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
  const context: FieldContext = {
    cells,
    layout,
    habits: columnHabits(cells, layout, body),
    moneyUnit: body.moneyUnit,
    times: new Map(),
    ownUnits: new Map(
      header.columns.flatMap(({ column, moneyUnit }) => (moneyUnit === null ? [] : [[column, moneyUnit]])),
    ),
  };
  const filled: RawRow[] = [];
  for (let row = range.top; row <= range.bottom; row++) {
    if (cells.filled(row).some((column) => column >= range.left && column <= range.right)) {
      filled.push(rawRow(cells, layout, row));
    }
    if (row % STEP === 0) yield (row - range.top) / (range.bottom - range.top + 1) / 2;
  }
  const places = header.ofYears
    ? yearPlaces(filled)
    : outlinePlaces(
        filled.filter((raw) => !body.marked.has(raw.row)),
        layout.unit.length + layout.quantity.length > 0,
      );
  const above: Above = new Map();
  const rows: Row[] = [];
  for (const raw of filled) {
    rows.push(rowAt(context, raw, { mark: body.marked.get(raw.row), place: places.get(raw.row), above }));
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

function outlinePlaces(raws: readonly RawRow[], counts: boolean): ReadonlyMap<number, Place> {
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
  const byRow = new Map(nodes.map((node) => [node.raw.row, node]));
  nameKinds(nodes, { counts });
  setLevels(nodes);
  return new Map(
    raws.map((raw, at): [number, Place] => {
      const ordinal = ordinals[at] ?? null;
      const sum = sums.get(at);
      const node = byRow.get(raw.row);
      if (sum !== undefined) return [raw.row, sumPlace(sum, raws, byRow, ordinal)];
      if (node === undefined) return [raw.row, { kind: "note", level: 1, parent: null, ordinal }];
      return [raw.row, { kind: node.kind, level: node.level, parent: owner(node)?.raw.row ?? null, ordinal }];
    }),
  );
}

function sumPlace(
  sum: SumOf,
  raws: readonly RawRow[],
  byRow: ReadonlyMap<number, OutlineNode>,
  ordinal: Ordinal | null,
): Place {
  if (sum.kind === "total") return { kind: "total", level: 1, parent: null, ordinal };
  const of = sum.of === null ? undefined : byRow.get(raws[sum.of]?.row ?? -1);
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
function yearPlaces(raws: readonly RawRow[]): ReadonlyMap<number, Place> {
  return new Map(
    raws.map((raw): [number, Place] => {
      const kind = raw.label !== null ? "total" : raw.hasAmount ? "task" : "note";
      return [raw.row, { kind, level: 1, parent: null, ordinal: raw.ordinal }];
    }),
  );
}
