import type { CellRange, CellRef } from "./cell";
import type { Column, FundingClass } from "./column";
import type { Corrections } from "./corrections";
import type { Printed } from "./field";
import type { Grid } from "./grid";
import type { Decimal, MoneyUnit } from "./money";
import type { Period } from "./period";
import type { Row } from "./row";

/** What document a plan is: a programme over years (chương trình), a plan for one year, or an adjustment (điều chỉnh). */
export type PlanKind = "programme" | "annual-plan" | "adjustment";

/** A total that words around a table state: "Tổng kinh phí … là 7.165.488.080 đồng". */
export interface Statement extends Printed {
  /** What it is the total of. */
  readonly of: "total" | FundingClass;
  /** The words that say so ("Kinh phí khuyến công địa phương"). */
  readonly words: string;
  readonly value: Decimal;
  readonly unit: MoneyUnit;
  /** The figure as printed ("24.050 triệu đồng"). */
  readonly figure: string;
  /** A share stated with it ("chiếm 78,32%"), as printed; null where there is none. */
  readonly share: string | null;
}

/** A unit of money and where it is declared. */
export interface DeclaredMoneyUnit {
  readonly unit: MoneyUnit;
  readonly at: Printed;
}

interface TableBase {
  /** The snapshot it was read from: what rules need to know of cells between and around the fields. */
  readonly grid: Grid;
  /** From the first header row to the last row. */
  readonly range: CellRange;
  readonly title: Printed | null;
  readonly planKind: PlanKind;
  readonly period: Period | null;
  readonly moneyUnit: MoneyUnit;
  /** Where the unit of money is declared; null when it is not. */
  readonly moneyUnitAt: Printed | null;
  /** A second declaration for the same columns that says another unit of money than `moneyUnit`; else null. */
  readonly moneyUnitAgain: DeclaredMoneyUnit | null;
  /** What of period and unit of money a person chose in place of what the table says. */
  readonly corrections: Corrections;
  /** Rows of the sheet, from 0. */
  readonly headerRows: readonly number[];
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
  /**
   * Its cells that are odd by themselves, in reading order: Excel errors, and texts that may not be Unicode as everybody types it.
   */
  readonly odd: readonly CellRef[];
  /** Totals stated in words around it. */
  readonly statements: readonly Statement[];
}

/** One table of categories and tasks (phụ lục). */
export interface Plan extends TableBase {
  readonly kind: "plan";
}

/** A table of yearly amounts (kinh phí từng năm): its rows of kind "task" are years. */
export interface Envelope extends TableBase {
  readonly kind: "envelope";
}

export type Table = Plan | Envelope;

/** A sheet with all that was found on it. */
export interface Sheet {
  readonly grid: Grid;
  readonly tables: readonly Table[];
  /**
   * True when the sheet's merges were not asked for and would change what was read: a header that cannot be
   * understood without them, or a text column blank under a filled cell.
   */
  readonly mergesWanted: boolean;
}
