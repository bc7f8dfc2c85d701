/** An error that stands in a cell, e.g. "#REF!". */
export interface ErrorValue {
  readonly error: string;
}

/** What a cell holds: null when blank; dates are serial numbers. */
export type Value = string | number | boolean | ErrorValue | null;

export interface CellContent {
  readonly value: Value;
  /** With its "=", or null. */
  readonly formula: string | null;
  /** Excel's number format in its en-US code. */
  readonly format: string;
}

/** What shall stand in a cell. What is left out stays as it is. */
export interface CellWrite {
  readonly row: number;
  readonly column: number;
  /** A formula with its "=", or a constant. */
  readonly content?: { readonly formula: string } | { readonly value: Value };
  readonly format?: string;
}

const ERRORS = new Set([
  "#NULL!",
  "#DIV/0!",
  "#VALUE!",
  "#REF!",
  "#NAME?",
  "#NUM!",
  "#N/A",
  "#SPILL!",
  "#CALC!",
  "#GETTING_DATA",
]);

export const isErrorText = (text: string): boolean => ERRORS.has(text);

export const isErrorValue = (value: Value): value is ErrorValue =>
  typeof value === "object" && value !== null;
