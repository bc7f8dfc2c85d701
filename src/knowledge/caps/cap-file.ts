import { capSetOf, CapSetError, type CapSet, type CapSetProblem } from "./cap-set";

/** The only form of file there is yet; one that says another was made for another program. */
const VERSION = 1;

/** No regulation is longer. */
const MOST_LETTERS = 1_000_000;

/** Why a file of caps is refused; `where` tells the place in it, empty for the file as a whole. */
export interface CapFileRefusal {
  readonly problem: CapSetProblem | "not-json" | "too-large" | "other-version";
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
  if (text.length > MOST_LETTERS) return refused("too-large", "");
  let data: unknown;
  try {
    data = JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch {
    return refused("not-json", "");
  }
  try {
    if (versionOf(data) !== VERSION) return refused("other-version", "version");
    return { set: capSetOf(data), refusal: null };
  } catch (error) {
    if (error instanceof CapSetError) return refused(error.problem, error.where);
    throw error;
  }
}

function versionOf(data: unknown): unknown {
  if (typeof data !== "object" || data === null || Array.isArray(data))
    throw new CapSetError("not-an-object", "");
  return "version" in data ? data.version : undefined;
}

function refused(problem: CapFileRefusal["problem"], where: string): CapFile {
  return { set: null, refusal: { problem, where } };
}
