import { record, type Fields } from "./fields";

/** Why the text of a file is not opened at all; `where` is a place in it, empty for the file as a whole. */
export type FileProblem = "too-large" | "too-deep" | "not-json" | "forbidden-key" | "other-version";

/** A file that is not opened. */
export class FileError extends Error {
  override readonly name = "FileError";
  readonly problem: FileProblem;
  readonly where: string;

  constructor(problem: FileProblem, where: string) {
    super(`${where}: ${problem}`);
    this.problem = problem;
    this.where = where;
  }
}

/** Files that people write are no deeper; a deeper one was made to bring programs down. */
const DEEPEST = 20;

/** Keys that reach into the program itself; no such file has them. */
const FORBIDDEN = ["__proto__", "constructor", "prototype"];

/**
 * The outermost object of a JSON file of a known version, whatever its text is.
 * @param most how many letters such a file has at most
 * @throws FileError where it is too large, too deep, damaged, hostile or of another version; FieldError where it is no object
 */
export function openJson(text: string, most: number, version: number): Fields {
  if (text.length > most) throw new FileError("too-large", "");
  if (depthOf(text) > DEEPEST) throw new FileError("too-deep", "");
  const fields = record(parsed(text), "");
  if (fields.values.get("version") !== version) throw new FileError("other-version", "version");
  return fields;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ""), (key: string, value: unknown) => {
      if (FORBIDDEN.includes(key)) throw new FileError("forbidden-key", key);
      return value;
    });
  } catch (error) {
    throw error instanceof FileError ? error : new FileError("not-json", "");
  }
}

/** How many brackets stand open at once at most; those within texts do not count. */
function depthOf(text: string): number {
  let depth = 0;
  let deepest = 0;
  let quoted = false;
  for (let at = 0; at < text.length; at++) {
    const mark = text[at];
    if (mark === "\\" && quoted) at++;
    else if (mark === '"') quoted = !quoted;
    else if (!quoted && (mark === "[" || mark === "{")) deepest = Math.max(deepest, ++depth);
    else if (!quoted && (mark === "]" || mark === "}")) depth--;
  }
  return deepest;
}
