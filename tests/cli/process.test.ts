import { execFile } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { bundleCli } from "../../scripts/cli/bundle-cli";
import { FIXTURES_FOLDER } from "../../scripts/fixtures/fixtures";

interface Ended {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** The command line as it is installed: one file, run by itself, far from the project's packages. */
describe("the built command line", () => {
  const folder = mkdtempSync(join(tmpdir(), "khuyencong-"));
  const program = join(folder, "khuyencong.js");
  const sample = join(process.cwd(), FIXTURES_FOLDER, "kien-giang-2021-2025.xlsx");

  const run = (...argv: string[]): Promise<Ended> =>
    new Promise((resolve) => {
      const child = execFile(process.execPath, [program, ...argv], { cwd: folder }, (_, out, err) => {
        resolve({ code: child.exitCode ?? -1, out, err });
      });
    });

  beforeAll(() => bundleCli(process.cwd(), program), 60_000);
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  test("can be started by its name", () => {
    expect(readFileSync(program, "utf8")).toMatch(/^#!\/usr\/bin\/env node\n/);
  });

  test("checks a real file and ends with the code of its findings", async () => {
    const { code, out, err } = await run("check", sample, "--format", "json");
    expect([code, err]).toEqual([0, ""]);
    expect(JSON.parse(out)).toMatchObject({ version: 1, files: [{ file: sample, error: null }] });
  });

  test("reads a real file, prints all of it through a pipe", async () => {
    const { code, out } = await run("read", sample, "--format", "json");
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ version: 1 });
  });

  test("fills a real file into a new one, and leaves nothing beside it", async () => {
    const out = join(folder, "điền.xlsx");
    const first = await run("fill", sample, "--out", out);
    expect([first.code, first.err]).toEqual([0, ""]);
    const bytes = readFileSync(out);
    const again = await run("fill", sample, "--out", out);
    expect(again.code).toBe(2);
    expect(readFileSync(out).equals(bytes)).toBe(true);
    expect(readdirSync(folder).sort()).toEqual(["khuyencong.js", "điền.xlsx"]);
    const nowhere = await run("fill", sample, "--out", join(folder, "khong-co", "a.xlsx"));
    expect([nowhere.code, nowhere.out]).toEqual([2, expect.stringContaining("Không tìm thấy thư mục")]);
  });

  test("says what it could not do, and ends with 2", async () => {
    const missing = await run("check", "khong-co.xlsx");
    expect([missing.code, missing.err]).toEqual([2, ""]);
    expect(missing.out).toContain("Không tìm thấy tệp.");
    const folderGiven = await run("read", ".", "--lang", "en");
    expect([folderGiven.code, folderGiven.err]).toEqual([2, ""]);
    expect(folderGiven.out).toContain("This is a folder, not a file.");
    const refused = await run("check", "--nhanh", sample);
    expect(refused).toMatchObject({ code: 2, out: "" });
    expect(refused.err).toContain("--nhanh");
  });
});
