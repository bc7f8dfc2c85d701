import { readFileSync } from "node:fs";
import { join } from "node:path";
import { FIXTURES, FIXTURES_FOLDER } from "../../scripts/fixtures/fixtures";
import { cellsHere, cellsThere } from "./support/compare";

const FOLDER = join(__dirname, "../..", FIXTURES_FOLDER);

test.each(FIXTURES.map(({ file }) => file))("%s shows the same here and in LibreOffice", async (file) => {
  const bytes = readFileSync(join(FOLDER, file));
  const here = await cellsHere(bytes);
  expect(Object.keys(here).length).toBeGreaterThan(40);
  expect(here).toEqual(await cellsThere(bytes));
});
