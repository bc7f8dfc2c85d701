import { useEffect, useRef, useState } from "react";
import type { SliceOptions } from "./in-slices";

/** What is worked out in slices, and how that goes. */
export interface WorkedOut<Result> {
  /** Null until it was worked out for this subject once; while other choices are worked out, what it was before them. */
  readonly result: Result | null;
  /** Whether the result is that of the choices. */
  readonly settled: boolean;
  /** Which share is done, from 0 to 1; null while nothing is worked out. */
  readonly share: number | null;
  readonly stop: () => void;
  /** Works it out after all, once it was stopped. */
  readonly again: () => void;
}

/** What was asked for; another object each time it is asked again. */
interface Asked<Subject, Choices> {
  readonly subject: Subject | null;
  readonly choices: Choices;
}

/**
 * Works something out of a subject, anew for each other choice, without halting the pane; nothing for no subject.
 * @param work the same function from one drawing to the next; gives null where it was stopped or failed
 */
export function useWorkedOut<Subject, Choices, Result>(
  subject: Subject | null,
  choices: Choices,
  work: (subject: Subject, choices: Choices, options: SliceOptions) => Promise<Result | null>,
): WorkedOut<Result> {
  type Known = Asked<Subject, Choices>;
  const [attempt, setAttempt] = useState(0);
  const [share, setShare] = useState(0);
  const [done, setDone] = useState<(Known & { readonly result: Result }) | null>(null);
  const [given, setGiven] = useState<Known | null>(null);
  const stopper = useRef<AbortController | null>(null);
  useEffect(() => {
    if (subject === null) return undefined;
    const own = (stopper.current = new AbortController());
    const { signal } = own;
    void work(subject, choices, { signal, onProgress: setShare }).then((result) => {
      if (stopper.current !== own) return;
      setShare(0);
      if (result === null) setGiven({ subject, choices });
      else setDone({ subject, choices, result });
    });
    return () => {
      own.abort();
      stopper.current = null;
    };
  }, [subject, choices, attempt, work]);
  const isFor = (asked: Known | null): boolean => asked?.subject === subject && asked.choices === choices;
  const settled = subject !== null && isFor(done);
  const stopped = isFor(given);
  return {
    result: done !== null && done.subject === subject ? done.result : null,
    settled,
    share: subject === null || settled || stopped ? null : share,
    stop: () => stopper.current?.abort(),
    again: () => {
      setGiven(null);
      setAttempt(attempt + 1);
    },
  };
}
