/**
 * Why a file is not filled that could be read:
 * "same-file": it would be written over; "other-extension": Excel would not open the result under that name; "exists": there
 * is a file of that name already; "no-folder", "no-access", "no-space": the disk does not take it.
 */
export type FillProblem = "same-file" | "other-extension" | "exists" | "no-folder" | "no-access" | "no-space";

/** A file that is not filled. Its words for people are those of the caller's language. */
export class FillError extends Error {
  readonly problem: FillProblem;
  readonly data: Readonly<Record<string, string>>;

  constructor(problem: FillProblem, data: Readonly<Record<string, string>> = {}, options?: ErrorOptions) {
    super(`not filled: ${problem}`, options);
    this.name = "FillError";
    this.problem = problem;
    this.data = data;
  }
}
