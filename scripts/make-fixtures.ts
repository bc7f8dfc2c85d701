import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { FIXTURES, FIXTURES_FOLDER, makeFixture } from "./fixtures/fixtures";

/** Writes the sample workbooks of tests/fixtures from their text tables. Run from the project's folder. */
async function main(): Promise<void> {
  for (const fixture of FIXTURES) {
    const file = join(FIXTURES_FOLDER, fixture.file);
    writeFileSync(file, await makeFixture(fixture, process.cwd()));
    console.log(file);
  }
}

void main();
