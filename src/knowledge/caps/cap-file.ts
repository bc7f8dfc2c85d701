import { FieldError, FileError, openJson, type FieldProblem, type FileProblem } from "../json";
import { capSetFrom, CapSetError, type CapSet, type CapSetProblem } from "./cap-set";

/** The only form of file there is yet; one that says another was made for another program. */
const VERSION = 1;

/** No regulation is longer. */
const MOST_LETTERS = 1_000_000;

/** Why a file of caps is refused; `where` tells the place in it, empty for the file as a whole. */
export interface CapFileRefusal {
  readonly problem: CapSetProblem | FieldProblem | FileProblem;
  readonly where: string;
}

/** What a file of caps holds, or why it is refused. */
export type CapFile =
  { readonly set: CapSet; readonly refusal: null } | { readonly set: null; readonly refusal: CapFileRefusal };

/**
 * The province's own support caps (mức hỗ trợ tối đa) from the text of a JSON file, as docs/muc-ho-tro.md describes it:
 * `{"version": 1, "document", "from", "to", "caps": [{"activity", "phrases", "unit", "amount", "share", "article"}]}`,
 * amounts in million đồng. Whatever the text is, it never throws.
 */
export function readCapFile(text: string): CapFile {
  try {
    return { set: capSetFrom(openJson(text, MOST_LETTERS, VERSION)), refusal: null };
  } catch (error) {
    if (error instanceof CapSetError || error instanceof FieldError || error instanceof FileError)
      return { set: null, refusal: { problem: error.problem, where: error.where } };
    throw error;
  }
}
