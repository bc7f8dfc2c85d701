import {
  type CellContent,
  type CellRef,
  type ContentEdit,
  type DressColumns,
  firstNewRow,
  type InsertRows,
  rowAfter,
  setCell,
} from "../plan";
import type { Place } from "./place";
import { looksOf } from "./percentages/looks";
import type { Change, FillProposal } from "./proposal";
import { contentOf } from "./recipe";

/** A change with where its cell stands once everything is done, and what it then holds. */
export interface FilledCell {
  readonly change: Change;
  readonly cell: CellRef;
  readonly content: CellContent;
}

/** What carries out proposals: one group of edits, done all or none. */
export interface FillEdits {
  readonly edits: readonly ContentEdit[];
  /** What goes with them: new columns that come to look like their neighbour. */
  readonly looks: readonly DressColumns[];
  /** One for each ticked change, in the order of the proposals. */
  readonly cells: readonly FilledCell[];
}

/** The edits of all ticked changes. Several proposals are those of tables of one snapshot. */
export function fillEdits(proposals: readonly FillProposal[]): FillEdits {
  const ticked = proposals.map((proposal) => ({ proposal, changes: tickedChanges(proposal) }));
  const insertions = new Map<FillProposal, InsertRows>();
  for (const { proposal, changes } of ticked) {
    const { newRow, plan } = proposal;
    const isNew = changes.some(({ place }) => place.row === "new");
    if (newRow === null || !isNew) continue;
    insertions.set(proposal, { kind: "insert-rows", sheet: plan.grid.sheet, ...newRow, rows: [[]] });
  }
  const order = [...insertions.values()];
  const edits: ContentEdit[] = [];
  const cells: FilledCell[] = [];
  for (const { proposal, changes } of ticked) {
    const insertion = insertions.get(proposal);
    const newRow = insertion === undefined ? null : firstNewRow(order, insertion);
    const moved = (place: Place): CellRef => ({
      row: place.row === "new" ? (newRow ?? 0) : rowAfter(order, place.row),
      column: place.column,
    });
    const filled = changes.map((change): FilledCell => {
      const content = contentOf(change.recipe, moved);
      return { change, cell: moved(change.place), content };
    });
    for (const one of filled) cells.push(one);
    if (insertion !== undefined) edits.push({ ...insertion, rows: [newCells(filled)] });
    for (const one of filled) edits.push(...setInPlace(proposal, one));
  }
  const looks = ticked.flatMap(({ proposal, changes }) => looksOf(proposal, changes));
  return { edits, looks, cells };
}

/** The changes of a proposal that will be made. */
export function tickedChanges({ groups }: FillProposal): readonly Change[] {
  return groups.flatMap(({ changes }) => changes.filter(({ ticked }) => ticked));
}

function newCells(filled: readonly FilledCell[]): InsertRows["rows"][number] {
  return filled
    .filter(({ change }) => change.place.row === "new")
    .map(({ change: { place, format }, content }) => ({ column: place.column, content, format }));
}

function setInPlace({ plan }: FillProposal, { change, content }: FilledCell): readonly ContentEdit[] {
  const { place, format } = change;
  if (place.row === "new") return [];
  const edit = setCell(plan.grid, { row: place.row, column: place.column }, content, format);
  if (edit === null) throw new Error(`what ${change.id} holds cannot be stated`);
  return [edit];
}
