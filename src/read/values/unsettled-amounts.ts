import { AmountColumn } from "../../plan";
import type { SheetCells } from "../sheet-cells";
import { amountWithUnit, readAmount, type AmountHabit } from "./amount";
import { addEvidence, addNumber, addWholeEvidence, noEvidence, type HabitEvidence } from "./habit";
import { isDateFormat } from "./number-cell";
import { numberText } from "./number-text";
import { PARTING, wholeText, type Parting } from "./whole-text";

/** What a cell leaves open that was looked at by itself: nothing, what its one mark parts, or all. */
const OPEN = { nothing: 0, dot: 1, comma: 2, all: 3 } as const;

/**
 * A column of amounts, each looked at by itself: what one mark in it parts, only the column as a whole can tell. Every
 * cell is read once; what is settled of it by then is not read again.
 */
export class UnsettledAmounts {
  readonly column: number;
  /** What the cells looked at so far say of the column's habit. */
  readonly evidence: HabitEvidence = noEvidence();
  private readonly cells: SheetCells;
  private readonly top: number;
  /** Whether its numbers can be held bare: what they are is what is printed, and where their row and column say. */
  private readonly bare: boolean;
  /** The column as it will be, once every row of it is settled. */
  readonly amounts: AmountColumn;
  private readonly open: Uint8Array;
  /** Which of the kinds stand in it. */
  private dots = false;
  private commas = false;
  private others = false;

  /**
   * Of the rows of the sheet from `top` to `bottom`.
   * @param converted whether the column has a unit of money of its own, so that no number in it is what it looks like
   */
  constructor(
    cells: SheetCells,
    column: number,
    { top, bottom }: { readonly top: number; readonly bottom: number },
    converted: boolean,
  ) {
    const rows = Math.max(0, bottom - top + 1);
    this.cells = cells;
    this.column = column;
    this.top = top;
    this.bare = !converted && !cells.moved;
    this.amounts = new AmountColumn(cells, column, top, rows);
    this.open = new Uint8Array(rows);
  }

  /** Looks at the cell of a row. */
  look(row: number): void {
    const { cells, column } = this;
    const parting = cells.parting(row, column);
    if (parting !== PARTING.not) {
      this.lookAtWhole(row, cells.whole(row, column), parting, cells.formula(row, column));
      return;
    }
    const text = cells.text(row, column);
    if (text === "") return;
    const value = cells.value(row, column);
    const formula = cells.formula(row, column);
    if (typeof value === "string") this.lookAtText(row, text, formula);
    else {
      if (typeof value === "number") addNumber(this.evidence, value);
      const isPlain = typeof value === "number" && formula === null && this.isPlain(row, value);
      if (isPlain) this.amounts.holdWhole(row, value, "number");
      else this.leaveOpen(row, OPEN.all);
    }
  }

  private isPlain(row: number, value: number): boolean {
    if (!this.bare || !Number.isInteger(value) || value < 0 || value >= 1e15) return false;
    return !isDateFormat(this.cells.format(row, this.column));
  }

  private leaveOpen(row: number, what: number): void {
    this.open[row - this.top] = what;
    if (what === OPEN.dot) this.dots = true;
    else if (what === OPEN.comma) this.commas = true;
    else this.others = true;
  }

  private lookAtText(row: number, text: string, formula: string | null): void {
    const whole = wholeText(text);
    if (whole !== null) {
      this.lookAtWhole(row, whole.whole, whole.parting, formula);
      return;
    }
    this.leaveOpen(row, OPEN.all);
    this.addEvidenceOf(text);
  }

  private lookAtWhole(row: number, whole: number, parting: Parting, formula: string | null): void {
    addWholeEvidence(this.evidence, whole, parting);
    if (!this.bare || formula !== null) {
      this.leaveOpen(row, OPEN.all);
      return;
    }
    this.amounts.holdWhole(row, whole, "text");
    if (parting === PARTING.dot) this.leaveOpen(row, OPEN.dot);
    else if (parting === PARTING.comma) this.leaveOpen(row, OPEN.comma);
  }

  private addEvidenceOf(text: string): void {
    const digits = amountWithUnit(text)?.digits ?? text;
    const whole = wholeText(digits);
    if (whole !== null) {
      addWholeEvidence(this.evidence, whole.whole, whole.parting);
      return;
    }
    const number = numberText(digits);
    if (number !== null) addEvidence(this.evidence, number, digits);
  }

  /** Whether each of its cells is settled where its column has a habit. */
  isSettledBy({ habit }: AmountHabit): boolean {
    return !this.others && (!this.dots || habit === "vi") && (!this.commas || habit === "en");
  }

  /** Settles the cell of a row by what the column tells. */
  settle(row: number, by: AmountHabit): void {
    const open = this.open[row - this.top];
    if (open === OPEN.nothing || (open === OPEN.dot && by.habit === "vi")) return;
    if (open === OPEN.comma && by.habit === "en") return;
    this.amounts.hold(row, readAmount(this.cells, row, this.column, by));
  }

  /** Settles the cell of a row in which nothing stands for an amount: a name that runs across it. */
  settleBlank(row: number): void {
    this.amounts.holdBlank(row);
  }

  /** Settles the cell of a row that holds headings or numbers of columns. */
  settleWords(row: number): void {
    const text = this.cells.text(row, this.column);
    if (text === "") this.amounts.holdBlank(row);
    else this.amounts.hold(row, { cell: this.cells.cell(row, this.column), text, state: "words" });
  }
}
