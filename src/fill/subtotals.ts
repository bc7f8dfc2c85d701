import {
  cellAt,
  cellKey,
  type Column,
  type Decimal,
  eachInSteps,
  type Plan,
  type Row,
  type Steps,
  within,
} from "../plan";
import {
  amountColumns,
  amountsUnder,
  hasAmount,
  namedAgain,
  outline,
  type Outline,
  type SumPlace,
  subtotalPlaces,
} from "../sums";
import type { Draft } from "./draft";
import { proposeSum } from "./propose-sum";
import type { StandingSums } from "./standing-sums";
import { blankWholes, leaveStillBlank } from "./still-blank";
import type { TextNumbers } from "./text-numbers";

/**
 * The sums of categories, the innermost first: in the "Cộng …" rows of a table that has them, else in the rows of the categories
 * themselves.
 */
export function* fillSubtotals(draft: Draft, texts: TextNumbers, standing: StandingSums): Steps<void> {
  const { plan } = draft;
  const tree = outline(plan);
  const wanted = draft.wants("subtotals");
  const holds = holdsSums(plan);
  const places = subtotalPlaces(plan);
  const columns = amountColumns(plan);
  for (const [at, column] of columns.entries()) {
    const values = new Map<string, Decimal>();
    const blank = blankWholes(plan, column);
    const each = eachInSteps(places, (place) => {
      standing.putStated(place.of, place.row, column, tree);
      if (wanted && holds(place)) fillOne(draft, { texts, standing, tree, column, blank }, place, values);
    });
    yield* within(each, at / columns.length, (at + 1) / columns.length);
    draft.fill(values);
  }
}

interface At {
  readonly texts: TextNumbers;
  readonly standing: StandingSums;
  readonly tree: Outline;
  readonly column: Column;
  readonly blank: ReadonlySet<string>;
}

function fillOne(draft: Draft, at: At, { row, of }: SumPlace, values: Map<string, Decimal>): void {
  const { column, tree, standing, texts, blank } = at;
  const stated = row.amounts.get(column.column);
  if (stated === undefined) return;
  const addends = amountsUnder(tree, of, column.column);
  if (addends.includes(stated)) return;
  if (leaveStillBlank(draft, "subtotals", stated, addends, blank)) return;
  const value = proposeSum(draft, texts, {
    kind: "subtotals",
    column: column.column,
    stated,
    place: stated.cell,
    format: cellAt(draft.plan.grid, stated.cell).format,
    addends,
    terms: standing.terms(tree, of, column),
  });
  if (value === null) return;
  values.set(cellKey(stated.cell), value);
  standing.put(of, column, stated.cell);
}

/** Which rows of sums the table uses: it has one manner, and blank cells elsewhere are meant to be blank. */
function holdsSums(plan: Plan): (place: SumPlace) => boolean {
  const again = namedAgain(plan);
  const inParts = new Set([...again.keys(), ...again.values()]);
  const hasRows = plan.rows.some(({ kind }) => kind === "subtotal");
  const practised = plan.rows.some(
    (row) => row.kind === "category" && outlineHolds(plan, row) && hasAmount(row),
  );
  return ({ row, of }) => {
    if (inParts.has(of.row)) return false;
    return row.kind === "subtotal" || ((!hasRows || practised) && isNumbered(row));
  };
}

/** Whether something stands under a category: amounts of one with nothing below are those of a task. */
function outlineHolds(plan: Plan, row: Row): boolean {
  return outline(plan).under(row.row).length > 0;
}

const NUMBER_IN_NAME = /^(?:[IVXLC]{1,6}|[A-ZĐ]|\d{1,3}(?:\.\d{1,3})*)\s*[.):/-]/u;

/** With amounts but without a number, the row of a category would look like a task to every reader. */
function isNumbered({ number, name }: Row): boolean {
  const own = number !== null && number.text !== "" && number.style !== "other";
  return own || NUMBER_IN_NAME.test(name?.text ?? "");
}
