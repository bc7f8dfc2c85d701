import type { Decimal, MoneyUnit, Period } from "../plan";
import type { Sums } from "../sums";

/** The decision (quyết định) that approved a programme. */
export interface Decision {
  /** As printed: "2454/QĐ-UBND". */
  readonly number: string;
  /** "2020-10-20"; null where the text does not say. */
  readonly date: string | null;
}

/** When a programme wants a task carried out. */
export interface Schedule {
  /** As printed: "2021, 2023", "Hàng năm". */
  readonly text: string;
  /** Every calendar year that the text names or spans, ascending. */
  readonly years: readonly number[];
  /** True for "Hàng năm" and the like. */
  readonly everyYear: boolean;
}

/** A task (nhiệm vụ, đề án) that a programme approves for its whole period. Amounts in the programme's unit of money. */
export interface ProgrammeTask {
  /** Stable while the name stays: made of its words. A person's corrections name tasks by it. */
  readonly id: string;
  readonly name: string;
  /** The categories (mục) it stands under, the outermost first. */
  readonly category: readonly string[];
  /** As printed ("Lướt"); null where there is none. */
  readonly unit: string | null;
  /** Null where the programme gives no number. */
  readonly quantity: Decimal | null;
  readonly total: Decimal | null;
  /** State budget (vốn ngân sách). */
  readonly budget: Decimal | null;
  /** Other funding (vốn khác). */
  readonly other: Decimal | null;
  readonly schedule: Schedule | null;
  /** Lead agency (cơ quan chủ trì). */
  readonly lead: string | null;
}

/** What a programme gives for one year (kinh phí từng năm), in its unit of money. */
export interface YearEnvelope extends Sums {
  readonly year: number;
}

/**
 * An approved programme (chương trình), as it is: where its rows and the sums it states differ, both are kept and neither is put
 * right. The budgets of tasks come from the rows, the envelopes from the yearly table.
 */
export interface Programme {
  /** Its name, as the title of its table says it. */
  readonly title: string;
  readonly decision: Decision | null;
  /** Without "tỉnh" or "thành phố"; null where nothing says whose it is. */
  readonly province: string | null;
  readonly period: Period | null;
  readonly moneyUnit: MoneyUnit;
  readonly tasks: readonly ProgrammeTask[];
  /** The totals that words around its table state; each null where they do not. */
  readonly stated: Sums;
  /** By year, ascending; empty where no yearly table was read and nobody typed one. */
  readonly envelopes: readonly YearEnvelope[];
}

/** The same programme with yearly envelopes that a person typed, in the programme's unit of money. */
export function withEnvelopes(programme: Programme, envelopes: readonly YearEnvelope[]): Programme {
  return { ...programme, envelopes: envelopes.toSorted((a, b) => a.year - b.year) };
}
