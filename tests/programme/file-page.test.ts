import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv } from "ajv";
import { readProgramme, sampleProgramme, writeProgramme } from "../../src/programme";

const DOCS = join(__dirname, "../../docs");
const page = readFileSync(join(DOCS, "chuong-trinh.md"), "utf8");
const shown = /^```json\n([\s\S]*?)^```$/m.exec(page)?.[1] ?? "";
const schema: unknown = JSON.parse(readFileSync(join(DOCS, "chuong-trinh.schema.json"), "utf8"));
const obeys = new Ajv({ allowUnionTypes: true }).compile(schema as object);

test("the file that the page shows is read, written back and obeys the schema", () => {
  const { programme } = readProgramme(shown);
  expect(programme?.decision).toEqual({ number: "2454/QĐ-UBND", date: "2020-10-20" });
  expect(programme === null ? null : JSON.parse(writeProgramme(programme))).toEqual(JSON.parse(shown));
  expect([obeys(JSON.parse(shown)), obeys.errors]).toEqual([true, null]);
});

test("what is written of the sample obeys the schema", () => {
  expect([obeys(JSON.parse(writeProgramme(sampleProgramme()))), obeys.errors]).toEqual([true, null]);
});

test.each([
  ['"version": 1', '"version": 2'],
  ['"budget": "560"', '"budget": "-560"'],
  ['"budget": "560"', '"budget": "5.600.000"'],
  ['"name": "Hỗ trợ cơ sở', '"name": 5, "x": "'],
  ['"year": 2024', '"year": "2024"'],
  ['"million-dong"', '"usd"'],
  ['"2020-10-20"', '"20/10/2020"'],
])("the schema and the reading refuse the same: %s as %s", (from, to) => {
  const text = shown.replace(from, to);
  expect(text).not.toBe(shown);
  expect([obeys(JSON.parse(text)), readProgramme(text).programme]).toEqual([false, null]);
});
