import { version } from "../../package.json";
import { formatMessage, cliTexts } from "../locales";
import { readArguments } from "./arguments";
import { runCheck } from "./check/run";
import { runFill } from "./fill/run";
import type { ExitCode, Io } from "./io";
import { runRead } from "./read/run";

/**
 * The command line: does what the arguments ask and gives the exit code.
 * Mistakes of the arguments and faults of the program are said in words; it never rejects.
 */
export async function main(argv: readonly string[], io: Io): Promise<ExitCode> {
  const request = readArguments(argv);
  const cli = cliTexts(request.language);
  switch (request.kind) {
    case "usage":
      io.out(cli.usage);
      // Without a command nothing was done, which a script must be able to notice.
      return request.asked ? 0 : 2;
    case "version":
      io.out(version);
      return 0;
    case "refused":
      io.err(request.words);
      io.err(cli["arguments.more"]);
      return 2;
    case "run":
    case "fill":
      try {
        if (request.kind === "fill") return await runFill(request, io);
        return await (request.command === "read" ? runRead(request, io) : runCheck(request, io));
      } catch (error) {
        const reason = error instanceof Error ? error.message : String(error);
        io.err(formatMessage(cli.fault, { reason }, request.language));
        return 2;
      }
  }
}
