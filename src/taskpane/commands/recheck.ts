/** After the last change a person is given so long to go on. */
export const QUIET_MS = 1_500;
/** Excel that is busy is asked again after so long, then after twice as long each time. */
const RETRY_MS = 3_000;
const LONGEST_RETRY_MS = 60_000;

/** What came of an attempt to check again. */
export type Attempt =
  | "done"
  /** Nothing to do now: switched off, nothing has changed, or a check is under way. */
  | "unneeded"
  /** A cell is being edited, or Excel is busy with something else. */
  | "busy";

/** Checks again some time after the last of many changes. */
export interface Recheck {
  /** Something happened after which another check may be needed. */
  soon(): void;
  /** Forgets what was to come. */
  cancel(): void;
}

/** `attempt` is never called while an earlier call of it goes on. */
export function createRecheck(attempt: () => Promise<Attempt>): Recheck {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let wait = RETRY_MS;
  let trying = false;

  const after = (milliseconds: number): void => {
    clearTimeout(timer);
    timer = setTimeout(() => void run(), milliseconds);
  };
  const run = async (): Promise<void> => {
    if (trying) return;
    trying = true;
    const came = await attempt();
    trying = false;
    if (came !== "busy") return;
    after(wait);
    wait = Math.min(wait * 2, LONGEST_RETRY_MS);
  };
  return {
    soon() {
      wait = RETRY_MS;
      after(QUIET_MS);
    },
    cancel() {
      clearTimeout(timer);
    },
  };
}
