import { cellAt, cellKey, type Table } from "../../plan";
import { references } from "../../sums";
import { byColumn, firstsIn, type ByColumn } from "./cells-by-column";
import { oddCells, type ErrorCell } from "./odd-cells";

/** Every error of a table under the cell where it starts: the first cell of its formulas' references that has one. */
export function errorOrigins(table: Table): ReadonlyMap<ErrorCell, readonly ErrorCell[]> {
  const { errors } = oddCells(table);
  const inColumns = byColumn(errors);
  const before = new Map<ErrorCell, ErrorCell | undefined>();
  for (const at of errors) before.set(at, precedent(table, at, inColumns));
  const origins = new Map<ErrorCell, ErrorCell>();
  for (const at of errors) follow(at, before, origins);
  const groups = new Map<ErrorCell, ErrorCell[]>();
  for (const at of errors) {
    const origin = origins.get(at) ?? at;
    const group = groups.get(origin) ?? [];
    if (at !== origin) group.push(at);
    groups.set(origin, group);
  }
  return groups;
}

/** A cell of the table whose error the formula of this one carries on. */
function precedent(table: Table, at: ErrorCell, errors: ByColumn<ErrorCell>): ErrorCell | undefined {
  const { formula } = cellAt(table.grid, at.cell);
  if (formula === null) return undefined;
  for (const range of references(formula, table.grid.sheet.name)) {
    const [found] = firstsIn(range, errors, at);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Walks back to where an error starts; formulas in a circle have no start, so the first met stands for it. */
function follow(
  at: ErrorCell,
  before: ReadonlyMap<ErrorCell, ErrorCell | undefined>,
  origins: Map<ErrorCell, ErrorCell>,
): void {
  const walked: ErrorCell[] = [];
  const seen = new Set<string>();
  let origin = at;
  for (let step: ErrorCell | undefined = at; step !== undefined; step = before.get(step)) {
    const known = origins.get(step);
    origin = known ?? step;
    if (known !== undefined) break;
    if (seen.has(cellKey(step.cell))) break;
    seen.add(cellKey(step.cell));
    walked.push(step);
  }
  for (const cell of walked) origins.set(cell, origin);
}
