import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";

/** What the pane may weigh at its first load, compressed; office.js is Microsoft's and not counted. */
const LIMIT_IN_KB = 220;

const pane = join(__dirname, "../dist/pane");

/** The scripts and styles of our own that taskpane.html loads at once. */
function firstLoad(): readonly string[] {
  const html = readFileSync(join(pane, "taskpane.html"), "utf8");
  return [...html.matchAll(/(?:src|href)="([^":]+\.(?:js|css))"/g)].map((match) => match[1] ?? "");
}

const sizes = firstLoad().map((file) => ({ file, bytes: gzipSync(readFileSync(join(pane, file))).length }));
const total = sizes.reduce((sum, { bytes }) => sum + bytes, 0) / 1000;
for (const { file, bytes } of sizes) console.log(`${(bytes / 1000).toFixed(1).padStart(7)} kB  ${file}`);
console.log(`${total.toFixed(1).padStart(7)} kB  first load, compressed; at most ${String(LIMIT_IN_KB)} kB`);
if (sizes.length === 0 || total > LIMIT_IN_KB) {
  console.error(sizes.length === 0 ? "No script of the pane's own was found" : "The first load is too heavy");
  process.exitCode = 1;
}
