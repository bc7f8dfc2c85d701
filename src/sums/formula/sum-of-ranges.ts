import { a1Range, parseA1Range, type CellRange, type CellRef } from "../../plan";

const SUM_CALL = /^(?:SUM\(|SUBTOTAL\(\s*1?0?9\s*,)([^()]*)\)$/i;

/** What a formula of SUM type adds up. */
export interface SumOfRanges {
  readonly terms: readonly SumTerm[];
  /** The whole is divided by this: 2 in "=SUM(E5:E20)/2" over tasks and their subtotals; 1 as a rule. */
  readonly divisor: number;
}

/** One range of a sum. */
export interface SumTerm {
  readonly range: CellRange;
  /** True within SUBTOTAL, which passes over cells that are themselves a SUBTOTAL. */
  readonly subtotal: boolean;
}

const DIVIDED = /^(?:\((.*)\)|(SUM\([^()]*\)))\s*\/\s*([2-9])$/i;

/**
 * A formula of SUM type as what it adds up, each range as often as it is added: SUM, SUBTOTAL(9 or 109), plain references,
 * joined by +, all of it perhaps divided by a small number. Null for every other formula, which cannot be fully followed.
 */
export function sumOfRanges(formula: string): SumOfRanges | null {
  const body = formula.replace(/^=\s*\+?/, "").trim();
  const divided = DIVIDED.exec(body);
  const terms: SumTerm[] = [];
  for (const term of splitOutsideBrackets(divided?.[1] ?? divided?.[2] ?? body)) {
    const list = SUM_CALL.exec(term.trim())?.[1] ?? (term.includes("(") ? null : term);
    for (const area of list?.split(",") ?? [""]) {
      const range = parseA1Range(area.trim());
      if (range === null) return null;
      terms.push({ range, subtotal: /^\s*SUBTOTAL/i.test(term) });
    }
  }
  return { terms, divisor: Number(divided?.[3] ?? 1) };
}

/** The ranges of a formula of SUM type that is not divided; null for every other formula. */
export function sumTerms(formula: string): readonly CellRange[] | null {
  const sum = sumOfRanges(formula);
  return sum?.divisor === 1 ? sum.terms.map(({ range }) => range) : null;
}

function splitOutsideBrackets(text: string): readonly string[] {
  const parts = [""];
  let depth = 0;
  for (const sign of text) {
    if (sign === "(") depth++;
    if (sign === ")") depth--;
    if (sign === "+" && depth === 0) parts.push("");
    else parts.push((parts.pop() ?? "") + sign);
  }
  return parts;
}

/** The most arguments that Excel's SUM takes. */
const MOST_ARGUMENTS = 255;

/** A SUM over exactly these cells, neighbours joined into ranges; null when Excel could not hold it. */
export function sumFormula(cells: readonly CellRef[]): string | null {
  const ranges: CellRange[] = [];
  for (const { row, column } of cells) {
    const last = ranges.at(-1);
    const below = last?.bottom === row - 1 && last.left === column && last.right === column;
    const beside = last?.right === column - 1 && last.top === row && last.bottom === row;
    if (last !== undefined && (below || beside))
      ranges.splice(-1, 1, { ...last, bottom: row, right: column });
    else ranges.push({ top: row, left: column, bottom: row, right: column });
  }
  if (ranges.length === 0 || ranges.length > MOST_ARGUMENTS) return null;
  return `=SUM(${ranges.map(a1Range).join(",")})`;
}
