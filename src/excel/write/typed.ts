import { Decimal, fromDouble, type CellContent } from "../../plan";
import type { CellState } from "./change";
import type { CellNow } from "./cells-now";

/**
 * What is handed to Excel so that a cell comes to hold something: Excel takes texts as if typed into an en-US Excel, so a text
 * that it could take for a formula, a number, a date or anything else gets the apostrophe that keeps it a text.
 * In a cell formatted as text ("@") Excel keeps what is typed (ASSUMPTION: as typing), so only what begins like a formula gets one.
 */
export function typed({ content, format }: CellState): string | number {
  switch (content.type) {
    case "blank":
      return "";
    case "number":
      return Number(content.number);
    case "formula":
      return content.formula;
    case "text":
      return needsApostrophe(content.text, format) ? `'${content.text}` : content.text;
  }
}

const LIKE_FORMULA = /^\s*[=+\-@'\u0000-\u001f]/;
const LETTER_FIRST = /^\p{L}/u;
/** "Mar 5", "May-25": dates to an en-US Excel. */
const MONTH_FIRST = /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*[\s\-/.,]*\d/i;
const LOGICAL = /^(?:true|false)$/i;

function needsApostrophe(text: string, format: string): boolean {
  // A dash alone stands for nothing in a plan; Excel keeps it as it is.
  if (text === "-") return false;
  if (LIKE_FORMULA.test(text)) return true;
  if (format === "@") return false;
  if (LETTER_FIRST.test(text)) return MONTH_FIRST.test(text) || LOGICAL.test(text);
  return /\d/.test(text) || text.startsWith("#");
}

/** Whether Excel can hold a number to its last digit: it keeps 15. */
export function isExact(number: string): boolean {
  const double = Number(number);
  return Number.isFinite(double) && fromDouble(double).equals(number);
}

/** Whether a cell holds this content. */
export function holds(now: CellNow, content: CellContent): boolean {
  const { value, formula } = now;
  switch (content.type) {
    case "blank":
      return formula === null && value === null;
    case "text":
      return formula === null && value === content.text;
    case "number":
      return formula === null && typeof value === "number" && fromDouble(value).equals(content.number);
    case "formula":
      return formula !== null && spelled(formula) === spelled(content.formula);
  }
}

/** Excel writes names of functions and cells in capitals and drops blanks; what stands in quotes it leaves alone. */
function spelled(formula: string): string {
  return formula
    .split(/("[^"]*"|'[^']*')/)
    .map((part, at) => (at % 2 === 0 ? part.toUpperCase().replace(/\s+/g, "") : part))
    .join("");
}

/** What a cell holds, as an edit states it; null for an error or a boolean. */
export function contentOf({ value, formula }: CellNow): CellContent | null {
  if (formula !== null) return { type: "formula", formula };
  if (value === null) return { type: "blank" };
  if (typeof value === "string") return { type: "text", text: value };
  return typeof value === "number"
    ? { type: "number", number: new Decimal(fromDouble(value)).toFixed() }
    : null;
}
