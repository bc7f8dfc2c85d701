import { type Column, type Decimal, eachInSteps, type Steps, within } from "../../plan";
import type { Draft } from "../draft";
import { idOf } from "../place";
import type { RoundedShares } from "../proposal";
import type { Recipe } from "../recipe";
import { shownIn } from "../shown";
import { apportioned } from "./add-to-100";
import { blankShares, type ShareContext } from "./blank-shares";
import { cellsOf, rounded, type Share } from "./share";

/** Of the time, about so much goes into finding which shares there are. */
const FINDING = 0.5;

/**
 * The blank percentages of a table: formulas, but for shares of one whole that would not add up to 100 when each is rounded by
 * itself. Those are values.
 */
export function* fillPercentages(context: ShareContext): Steps<readonly RoundedShares[]> {
  const { draft } = context;
  const shares: Share[] = [];
  const find = (column: Column): void => {
    shares.push(...blankShares(context, column));
  };
  yield* within(eachInSteps(draft.plan.columns, find, 1), 0, FINDING);
  const groups = apportioned(draft.plan, shares);
  const columnsOfValues = new Set(
    groups.flatMap(({ shares: all }) => (isDown(all) ? all.map(columnOf) : [])),
  );
  const values = new Map(groups.flatMap((group) => [...group.values]));
  const write = (share: Share): void => {
    const value = values.get(share) ?? (columnsOfValues.has(share.column) ? rounded(share) : null);
    propose(context, share, value);
  };
  yield* within(eachInSteps(shares, write), FINDING, 1);
  return groups.map(({ shares: all, otherwise }) => ({ cells: cellsOf(all), otherwise }));
}

/** Shares down a column: some as values and some as formulas would be neither. */
function isDown([first]: readonly Share[]): boolean {
  return first?.column.shareOf === first?.column.sharePart;
}

function columnOf({ column }: Share): Column {
  return column;
}

function propose({ draft, texts }: ShareContext, share: Share, value: Decimal | null): void {
  const { place, form, cells } = share;
  const id = idOf(place);
  // A new column whose heading is declined gets no figures either.
  const ticked = draft.ticks(id, true) && draft.ticks(idOf(share.column.header), true);
  const asFormula = value === null && cells !== null && draft.options.as !== "values";
  const inCell = (percent: Decimal): Decimal => (form.percent ? percent.dividedBy(100) : percent);
  const number = inCell(value ?? rounded(share));
  const recipe: Recipe = asFormula
    ? { type: "share", ...cells, times100: !form.percent }
    : { type: "number", value: number };
  if (asFormula && ticked) needTexts(texts, share);
  const result = asFormula ? inCell(share.exact) : number;
  const format = own(draft, share) === form.format ? null : form.format;
  const after = shownIn(result, form.format, draft.plan.grid.separators);
  draft.propose({ id, kind: "percentages", place, before: "", after, recipe, result, format, ticked });
}

function own(draft: Draft, { place }: Share): string | null {
  return place.row === "new" ? null : draft.formatAt({ row: place.row, column: place.column });
}

/** The texts that a formula divides must become numbers with it. */
function needTexts(texts: ShareContext["texts"], { row, column }: Share): void {
  for (const part of [column.sharePart, column.shareOf]) {
    const amount = part === null ? undefined : row?.amounts.get(part);
    if (amount !== undefined) texts.need(amount);
  }
}
