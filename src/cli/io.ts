/** What the command line needs of the machine it runs on. */
export interface Io {
  /** The bytes of a file. Rejects with Node's error, whose `code` says why. */
  readonly readFile: (path: string) => Promise<Uint8Array>;
  /**
   * Writes a file that is not there yet, whole or not at all. Rejects with Node's error; its `code` is EEXIST where there is
   * such a file, which stays as it is.
   */
  readonly writeNewFile: (path: string, bytes: Uint8Array) => Promise<void>;
  /** Writes a text to the output, with a line end after it. */
  readonly out: (text: string) => void;
  /** The same for complaints. */
  readonly err: (text: string) => void;
}

/** 0: no errors found; 1: errors found; 2: something could not be done. */
export type ExitCode = 0 | 1 | 2;
