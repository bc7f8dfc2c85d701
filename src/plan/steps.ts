/**
 * Work in short steps, so that whoever runs it can do other things between two of them or stop.
 * Each step tells which share of the work is done, from 0 to 1; the last gives the result.
 */
export type Steps<Result> = Generator<number, Result, undefined>;

/** A part of a longer work: its own share of what is done, from 0 to 1, counts as one from `from` to `to` of the whole. */
export function* within<Result>(steps: Steps<Result>, from: number, to: number): Steps<Result> {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    yield from + step.value * (to - from);
  }
}

/** Goes through many things, so many in one step. */
export function* eachInSteps<Thing>(
  things: readonly Thing[],
  work: (thing: Thing) => void,
  inOneStep = 100,
): Steps<void> {
  for (const [at, thing] of things.entries()) {
    if (at > 0 && at % inOneStep === 0) yield at / things.length;
    work(thing);
  }
}

/** Does all of the work at once. */
export function atOnce<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}
