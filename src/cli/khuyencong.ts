import { readFile } from "node:fs/promises";
import { writeNewFile } from "./fill/write-new-file";
import { main } from "./main";

// A reader that has seen enough (`khuyencong read … | head`) closes the pipe; that is no fault.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
});

void main(process.argv.slice(2), {
  readFile: (path) => readFile(path),
  writeNewFile,
  out: (text) => process.stdout.write(`${text}\n`),
  err: (text) => process.stderr.write(`${text}\n`),
}).then((code) => {
  // Not process.exit: output that is still on its way through a pipe would be cut off.
  process.exitCode = code;
});
