import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { FIXTURES_FOLDER } from "../../scripts/fixtures/fixtures";
import type { Io } from "../../src/cli/io";
import { main } from "../../src/cli/main";

/** What a run of the command line gave. */
export interface CliRun {
  readonly code: number;
  readonly out: string;
  readonly err: string;
  /** Files that were written, by name. */
  readonly written: Readonly<Record<string, Uint8Array>>;
}

/**
 * Runs the command line in this process. Files are the sample workbooks by their names, and those given.
 * @param files bytes, or the error that the disk gives, by name
 */
export async function runCli(
  argv: readonly string[],
  files: Readonly<Record<string, Uint8Array | Error>> = {},
): Promise<CliRun> {
  const written = { out: [] as string[], err: [] as string[] };
  const newFiles: Record<string, Uint8Array> = {};
  const io: Io = {
    readFile: (path) => {
      const given = files[path];
      if (given instanceof Error) return Promise.reject(given);
      return given === undefined ? readFile(join(FIXTURES_FOLDER, path)) : Promise.resolve(given);
    },
    writeNewFile: (path, bytes) => {
      const there = files[path];
      if (there !== undefined) return Promise.reject(there instanceof Error ? there : diskError("EEXIST"));
      newFiles[path] = bytes;
      return Promise.resolve();
    },
    out: (text) => written.out.push(text),
    err: (text) => written.err.push(text),
  };
  const code = await main(argv, io);
  return { code, out: written.out.join("\n"), err: written.err.join("\n"), written: newFiles };
}

/** An error as Node's file system gives it. */
export function diskError(code: string): Error {
  return Object.assign(new Error(`${code}: some words`), { code });
}
