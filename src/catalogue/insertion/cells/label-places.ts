import { cellAt, ordinalOf, type Plan, type Row } from "../../../plan";
import type { NewLine } from "../lines/new-line";

/** The columns that a row's number and name are written into; the same where one cell holds both ("I. Tập huấn"). */
export interface LabelPlaces {
  readonly number: number | null;
  readonly names: readonly number[];
}

/** As the row that a new one is like has them: a category's name may begin in the number column, be merged across the table or repeated. */
export function labelPlaces(plan: Plan, { like, content }: NewLine): LabelPlaces {
  const of = (wanted: "number" | "name"): number | null =>
    plan.columns.find(({ role }) => role === wanted)?.column ?? null;
  if (like.kind !== content.kind || like.name === null)
    return { number: of("number"), names: [of("name") ?? []].flat() };
  const own =
    ordinalOf(like) ??
    plan.rows
      .filter(({ kind }) => kind === like.kind)
      .map(ordinalOf)
      .find(Boolean);
  return {
    number: own === null || own === undefined || own.text === "" ? of("number") : own.cell.column,
    names: sameInRow(plan, like, like.name.cell.column),
  };
}

/** The cells of a row that hold the same text as one of them, as the pasting of a merged row leaves them. */
function sameInRow({ grid, columns }: Plan, { row }: Row, first: number): readonly number[] {
  const { value } = cellAt(grid, { row, column: first });
  const beside = columns.filter(({ column }) => cellAt(grid, { row, column }).value === value);
  return typeof value === "string" && value !== "" ? beside.map(({ column }) => column) : [first];
}
