import { readFileSync } from "node:fs";
import { join } from "node:path";
import JSZip from "jszip";
import { FIXTURES, FIXTURES_FOLDER, makeFixture } from "../../scripts/fixtures/fixtures";

async function parts(bytes: Uint8Array): Promise<Record<string, string>> {
  const archive = await JSZip.loadAsync(bytes);
  const entries = Object.values(archive.files).map(
    async (file) => [file.name, await file.async("string")] as const,
  );
  return Object.fromEntries(await Promise.all(entries));
}

describe("the sample workbooks", () => {
  test.each(FIXTURES)("$file is what its text table makes: else run npm run fixtures", async (fixture) => {
    const kept = readFileSync(join(FIXTURES_FOLDER, fixture.file));
    expect(await parts(await makeFixture(fixture, process.cwd()))).toEqual(await parts(kept));
  });

  test("the same text makes the same bytes", async () => {
    const [fixture] = FIXTURES;
    if (fixture === undefined) throw new Error("no fixture");
    const first = await makeFixture(fixture, process.cwd());
    const second = await makeFixture(fixture, process.cwd());
    expect(Buffer.from(first).equals(Buffer.from(second))).toBe(true);
  });
});
