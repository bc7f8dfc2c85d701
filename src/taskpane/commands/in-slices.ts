import { ExcelProblem } from "../../excel";
import type { Steps } from "../../plan";

/** Work goes on for so long before the pane may draw and hear a click: half of what a person notices. */
const SLICE_MS = 40;

/** How a long work goes. */
export interface SliceOptions {
  /** Stops it between two steps. */
  readonly signal?: AbortSignal | undefined;
  /** Told after each slice which share is done, from 0 to 1. */
  readonly onProgress?: ((share: number) => void) | undefined;
}

/**
 * Does work in slices, between which the pane draws. No worker: what is read holds decimals, which are lost on the way between
 * threads, and a second program would have to be loaded and allowed.
 * @throws ExcelProblem "stopped" when the signal says so.
 */
export async function inSlices<Result>(
  steps: Steps<Result>,
  { signal, onProgress }: SliceOptions,
): Promise<Result> {
  for (;;) {
    await screenDrawn();
    if (signal?.aborted === true) throw new ExcelProblem("stopped", "AbortError");
    const end = performance.now() + SLICE_MS;
    let step = steps.next();
    while (step.done !== true && performance.now() < end) step = steps.next();
    if (step.done === true) return step.value;
    onProgress?.(step.value);
  }
}

/** Lets the browser do what waits: draw, and hear clicks. */
function screenDrawn(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve);
  });
}
