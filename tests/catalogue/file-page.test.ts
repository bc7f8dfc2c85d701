import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv } from "ajv";
import { readCatalogueFile, writeCatalogueFile } from "../../src/catalogue";

const DOCS = join(__dirname, "../../docs");
const page = readFileSync(join(DOCS, "danh-muc-rieng.md"), "utf8");
const shown = /^```json\n([\s\S]*?)^```$/m.exec(page)?.[1] ?? "";
const schema: unknown = JSON.parse(readFileSync(join(DOCS, "danh-muc-rieng.schema.json"), "utf8"));
const obeys = new Ajv({ allowUnionTypes: true }).compile(schema as object);

test("the file that the page shows is read, written back and obeys the schema", () => {
  const { catalogue, faults } = readCatalogueFile(shown);
  expect(faults).toEqual([]);
  expect(catalogue === null ? null : JSON.parse(writeCatalogueFile(catalogue))).toEqual(JSON.parse(shown));
  expect([obeys(JSON.parse(shown)), obeys.errors]).toEqual([true, null]);
});

test.each([
  ['"version": 1', '"version": 2'],
  ['"activity": 2', '"activity": 10'],
  ['"budget": "37.5"', '"budget": "-37"'],
  ['"unit": "Lớp"', '"unit": 5'],
  ['"name": "Tổ chức', '"nmae": "Tổ chức'],
])("what neither the program nor the schema takes: %s as %s", (right, wrong) => {
  const text = shown.replace(right, wrong);
  expect(readCatalogueFile(text).catalogue).toBeNull();
  expect(obeys(JSON.parse(text))).toBe(false);
});
