import type { TimedPlan } from "./reading-plan";

/** One way to find the amounts that are no numbers. */
export interface Contender {
  readonly name: string;
  /** What is done before the time runs; gives the work to be timed, which gives the faults as "task:column". */
  readonly prepare: (plan: TimedPlan) => Promise<() => readonly string[]>;
}
