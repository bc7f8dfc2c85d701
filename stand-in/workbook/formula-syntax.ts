import { LexerTreeBuilder } from "@univerjs/engine-formula";
import type { Cell } from "./area";

const lexer = new LexerTreeBuilder();

/** What stands in quotes or braces says nothing about a formula's own separators. */
const QUOTED = /"(?:[^"]|"")*"|'(?:[^']|'')*'|\{[^}]*\}/g;

/** Whether Excel would take this as a formula in en-US, where arguments stand between commas. */
export function isFormula(text: string): boolean {
  if (text.replace(QUOTED, "").includes(";")) return false;
  // For a formula that does not end or has brackets too many, the lexer gives an error's name.
  return typeof lexer.treeBuilder(text) !== "string";
}

/** A formula as it reads when it is copied that many rows down and columns across. */
export const movedFormula = (formula: string, by: Cell): string =>
  by.row === 0 && by.column === 0 ? formula : lexer.moveFormulaRefOffset(formula, by.column, by.row);
