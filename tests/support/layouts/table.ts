import type { CellRef } from "../../../src/plan";
import type { Canvas } from "./canvas";
import type { TableChoices } from "./choices";
import { headerTree } from "./columns";
import type { MoneyLeaf, ShareLeaf } from "./leaf";
import { levelsOf, writeColumnNumbers, writeHeader, type LaidColumn } from "./header";
import { linesOf, type Line } from "./lines";
import { addUp, type RandomPlan } from "./plan";
import type { ReadColumn, ReadRow, ReadTable } from "./read-back";
import { fieldAt } from "./print";
import { rowWriter } from "./rows";

/** What the rows and columns of a table must be read as; what stands around it is not known here. */
export type ReadInside = Pick<ReadTable, "range" | "headerRows" | "columns" | "rows"> & {
  readonly bottom: number;
};

/** Writes a table with its first heading at a cell. */
export function writeTable(
  on: Canvas,
  at: CellRef,
  plan: RandomPlan,
  how: TableChoices,
  mergesAsked: boolean,
): ReadInside {
  const tree = headerTree(how);
  const levels = levelsOf(tree);
  const columns = writeHeader(on, at, tree, how.header);
  const left = columns[0]?.column ?? 0;
  const right = columns.at(-1)?.column ?? left;
  const headerRows = Array.from({ length: levels }, (_, level) => at.row + level);
  const rows: ReadRow[] = [];
  const rowOf = new Map<Line, number>();
  const all = addUp(plan.groups.flat().flatMap(({ tasks }) => tasks));
  const writer = rowWriter({ on, columns, how, mergesAsked, all });
  let row = at.row + levels;
  numbersBelow();
  if (how.rows.blanks === "below-header") row++;
  const lines = withNotes(linesOf(plan, how.rows, { state: "Ngân sách nhà nước" }), how);
  const again = how.header.again ? Math.ceil(lines.length / 2) : -1;
  lines.forEach((line, place) => {
    if (place === again) headerAgain();
    if (place > 0 && blankBefore(line, how)) {
      writer.end();
      row++;
    }
    rowOf.set(line, row);
    rows.push(writer.write(row, line, line.parent === null ? null : (rowOf.get(line.parent) ?? null)));
    row++;
  });
  writer.end();
  return {
    range: [at.row, left, row - 1, right].join(" "),
    headerRows,
    columns: columns.map((column) => readColumn(column, columns)),
    rows,
    bottom: row - 1,
  };

  function numbersBelow(): void {
    if (!writeColumnNumbers(on, row, columns, how.header.columnNumbers)) return;
    rows.push({ row, kind: "column-numbers level 1 under none", fields: {} });
    row++;
  }

  function headerAgain(): void {
    writer.end();
    writeHeader(on, { row, column: at.column }, tree, how.header);
    for (let level = 0; level < levels; level++, row++)
      rows.push({ row, kind: "repeated-header level 1 under none", fields: {} });
    numbersBelow();
  }
}

function blankBefore(line: Line, how: TableChoices): boolean {
  if (how.rows.blanks === "before-category") return line.kind === "category" && line.parent === null;
  if (how.rows.blanks === "between-tasks") return line.kind === "task" && (line.task?.variant ?? 0) % 5 === 2;
  return how.rows.blanks === "before-total" && line.kind === "total";
}

/** Remarks between the rows or below them. */
function withNotes(lines: readonly Line[], how: TableChoices): readonly Line[] {
  const note: Line = {
    ...{ kind: "note", level: 1, parent: null, ordinal: null, task: null, money: null, bullet: null },
    name: "Ghi chú: Kinh phí sẽ được xem xét khi có hướng dẫn.",
  };
  if (how.rows.note === "last") return [...lines, note];
  const middle = lines.findIndex(({ kind }, at) => at > 0 && kind === "category");
  return how.rows.note === "inside" && middle > 0 ? lines.toSpliced(middle, 0, note) : lines;
}

function readColumn({ column, leaf, header }: LaidColumn, all: readonly LaidColumn[]): ReadColumn {
  const { money } = leaf;
  const as = [leaf.role, money?.class, money?.year, money?.version]
    .filter((fact) => fact !== null && fact !== undefined)
    .join(" ");
  const source = leaf.role === "funding" ? (money?.source ?? null) : null;
  return {
    column,
    as,
    source: source?.normalize("NFC").replace(/[\s\u00a0]+/g, " ") ?? null,
    header: fieldAt(header, leaf.role),
    parts: partsOf(leaf, all),
    share: leaf.share === undefined ? "" : shareColumns(leaf.share, all),
  };
}

/** The columns of a share, as "part/whole"; of its own column where it is a share of its sum. */
function shareColumns({ part, of }: ShareLeaf, all: readonly LaidColumn[]): string {
  const at = (money: MoneyLeaf): string =>
    String(
      all.find(({ leaf }) => leaf.money?.plus === money.plus && leaf.money.class === money.class)?.column,
    );
  return `${at(part)}/${at(of ?? part)}`;
}

/** The widest columns of the same state whose sources lie within a column's: nothing counted twice. */
function partsOf({ money }: LaidColumn["leaf"], all: readonly LaidColumn[]): readonly number[] {
  if (money === undefined) return [];
  const within = (inner: readonly number[], over: readonly number[]): boolean =>
    inner.length < over.length && inner.every((source) => over.includes(source));
  const inside = all.filter(
    ({ leaf }) => leaf.money?.version === money.version && within(leaf.money.over, money.over),
  );
  return inside
    .filter(
      ({ leaf }) => !inside.some((other) => within(leaf.money?.over ?? [], other.leaf.money?.over ?? [])),
    )
    .map(({ column }) => column);
}
