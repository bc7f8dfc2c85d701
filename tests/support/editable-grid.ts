import {
  type CellContent,
  type CellRange,
  type CellRef,
  type CellValue,
  cellAt,
  Decimal,
  fromDouble,
  type Grid,
  parseA1,
  shownAs,
} from "../../src/plan";
import { sumTerms, sumValue } from "../../src/sums";

/** A copy of a grid that can be written into. */
export interface EditableGrid {
  set(cell: CellRef, content: CellContent, format: string | null): void;
  /** A blank row above another, with the formats and the merges across of a third. */
  insert(above: number, like: number): void;
  /** The grid with the results of what was set. */
  calculated(): Grid;
}

interface Cell {
  value: CellValue;
  formula: string | null;
  text: string;
  format: string;
}

/** Makes the copy. What it is made from never changes. */
export function editable(grid: Grid): EditableGrid {
  const { origin, separators } = grid;
  let { merges, hiddenRows } = grid;
  const cells: Cell[][] = grid.values.map((row, at) =>
    row.map((value, column) => ({
      value,
      formula: grid.formulas[at]?.[column] ?? null,
      text: grid.texts[at]?.[column] ?? "",
      format: grid.formats[at]?.[column] ?? "General",
    })),
  );
  const fresh = new Set<Cell>();

  return { set, insert, calculated };

  function at({ row, column }: CellRef): Cell {
    const width = Math.max(grid.columnCount, column - origin.column + 1, ...cells.map((one) => one.length));
    while (cells.length <= row - origin.row) cells.push([]);
    for (const one of cells) while (one.length < width) one.push(blank("General"));
    const cell = cells[row - origin.row]?.[column - origin.column];
    if (cell === undefined) throw new Error(`no cell ${String(row)}:${String(column)}`);
    return cell;
  }

  function set(ref: CellRef, content: CellContent, format: string | null): void {
    const cell = at(ref);
    cell.format = format ?? cell.format;
    cell.formula = content.type === "formula" ? content.formula : null;
    cell.value = null;
    if (content.type === "text") cell.value = content.text;
    if (content.type === "number") cell.value = Number(content.number);
    cell.text =
      typeof cell.value === "number"
        ? shown(cell.value, cell.format)
        : content.type === "text"
          ? content.text
          : "";
    if (cell.formula !== null) fresh.add(cell);
  }

  function insert(above: number, like: number): void {
    const formats = cells[like - origin.row]?.map(({ format }) => format) ?? [];
    cells.splice(above - origin.row, 0, formats.map(blank));
    const across = (merges ?? []).filter(({ top, bottom }) => top === like && bottom === like);
    const moved = (merges ?? []).map((merge): CellRange => {
      const by = merge.top >= above ? 1 : 0;
      return { ...merge, top: merge.top + by, bottom: merge.bottom + (merge.bottom >= above ? 1 : 0) };
    });
    hiddenRows = new Set([...hiddenRows].map((row) => (row >= above ? row + 1 : row)));
    merges =
      merges === null ? null : [...moved, ...across.map((one) => ({ ...one, top: above, bottom: above }))];
  }

  /** Every formula that was set, until none gives another result: sums stand on sums. */
  function calculated(): Grid {
    for (let pass = 0; pass <= fresh.size; pass++) {
      const before = asGrid();
      let changed = false;
      for (const cell of fresh) {
        const value = resultOf(cell.formula ?? "", before);
        changed ||= value !== cell.value;
        cell.value = value;
        cell.text = shown(value, cell.format);
      }
      if (!changed) return asGrid();
    }
    throw new Error("formulas that stand on one another in a circle");
  }

  function shown(value: number, format: string): string {
    const decimal = new Decimal(value);
    if (!format.endsWith("%")) return shownAs(decimal, format, separators) ?? String(value);
    return `${shownAs(decimal.times(100), format.slice(0, -1), separators) ?? String(value)}%`;
  }

  function asGrid(): Grid {
    const of = <T>(pick: (cell: Cell) => T): T[][] => cells.map((row) => row.map(pick));
    return {
      ...grid,
      merges,
      hiddenRows,
      rowCount: cells.length,
      columnCount: Math.max(grid.columnCount, ...cells.map((row) => row.length)),
      values: of(({ value }) => value),
      formulas: of(({ formula }) => formula),
      texts: of(({ text }) => text),
      formats: of(({ format }) => format),
    };
  }
}

function blank(format: string): Cell {
  return { value: null, formula: null, text: "", format };
}

/** What Excel calculates: a SUM, or one cell divided by another. */
function resultOf(formula: string, grid: Grid): number {
  const terms = sumTerms(formula);
  if (terms !== null) {
    const value = sumValue(terms, grid);
    if (value === null) throw new Error(`no result for ${formula}`);
    return value.toNumber();
  }
  const [, part = "", whole = "", times = ""] =
    /^=([A-Z]+\d+)\/(\$?[A-Z]+\$?\d+)(\*100)?$/.exec(formula) ?? [];
  const divisor = numberAt(grid, whole, formula);
  if (divisor === 0) return 0;
  return (numberAt(grid, part, formula) / divisor) * (times === "" ? 1 : 100);
}

/** A blank cell is 0 to Excel, as is one that is not calculated yet. Text would be #VALUE!. */
function numberAt(grid: Grid, address: string, formula: string): number {
  const cell = parseA1(address);
  const value = cell === null ? "" : cellAt(grid, cell).value;
  if (value === null) return 0;
  if (typeof value !== "number") throw new Error(`${formula} is #VALUE!`);
  return fromDouble(value).toNumber();
}
