/**
 * Work in short steps, so that whoever runs it can do other things between two of them or stop.
 * Each step tells which share of the work is done, from 0 to 1; the last gives the result.
 */
export type Steps<Result> = Generator<number, Result, undefined>;

/** Does all of the work at once. */
export function atOnce<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}
