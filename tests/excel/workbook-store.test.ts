import { openWorkbook } from "../../src/excel";
import { emptyXlsx } from "../../stand-in/xlsx";
import { writeXmlParts } from "../../stand-in/xlsx/xml-parts";
import { book, excelWith } from "../stand-in/support/sheet";
import { refuse } from "./support/refusals";

const { store } = openWorkbook;
const BOOK = book({ "Phụ lục": [["TT"]] });
const parts = (excel: Awaited<ReturnType<typeof excelWith>>): readonly string[] =>
  (excel.workbook.extras.xmlParts ?? []).map(({ xml }) => xml);

it("keeps a text, reads it, and keeps another in its place", async () => {
  const excel = await excelWith(BOOK);
  expect(await store.read("catalogue")).toBeNull();
  await store.keep("catalogue", '{"version":1}');
  expect(await store.read("catalogue")).toBe('{"version":1}');
  await store.keep("catalogue", '{"version":2}');
  expect(await store.read("catalogue")).toBe('{"version":2}');
  expect(parts(excel)).toHaveLength(1);
});

it("keeps each key by itself, and forgets one of them alone", async () => {
  await excelWith(BOOK);
  await store.keep("catalogue", "1");
  await store.keep("programme", "2");
  await store.remove("catalogue");
  expect([await store.read("catalogue"), await store.read("programme")]).toEqual([null, "2"]);
  await store.remove("catalogue");
});

it("travels with the file", async () => {
  const { workbook } = await excelWith(BOOK);
  const json = JSON.stringify({ name: "Hỗ trợ máy móc < & > ]]> “tiên tiến”" });
  await store.keep("catalogue", json);
  await excelWith(await writeXmlParts(await emptyXlsx("Trang tính 1"), workbook.extras.xmlParts ?? []));
  expect(await store.read("catalogue")).toBe(json);
});

it.each([
  ["signs of XML", "</kept><x a='1'>&amp;"],
  ["characters that XML has no word for", "\u0000\u0001\u001f\ufffe\uffff"],
  ["line ends and halves of characters", "một\r\nhai\rba\ud800"],
])("gives back %s", async (_, name) => {
  await excelWith(BOOK);
  await store.keep("catalogue", JSON.stringify({ name }));
  expect(JSON.parse((await store.read("catalogue")) ?? "")).toEqual({ name });
});

it("joins what two people kept at the same time", async () => {
  const excel = await excelWith(BOOK);
  await store.keep("catalogue", "1");
  const [part] = excel.workbook.extras.xmlParts ?? [];
  if (part === undefined) throw new Error("nothing was kept");
  excel.workbook.extras.xmlParts = [part, { id: "{2}", xml: part.xml.replace(">1<", ">2<") }];
  expect(await store.read("catalogue")).toBe("1");
  await store.keep("catalogue", "3");
  expect(await store.read("catalogue")).toBe("3");
  expect(parts(excel)).toHaveLength(1);
});

it("says what is too large to travel with the file, and what Excel refuses", async () => {
  const excel = await excelWith(BOOK);
  await expect(store.keep("catalogue", "1".repeat(1_000_001))).rejects.toMatchObject({
    key: "too-large-to-keep",
  });
  expect(parts(excel)).toEqual([]);
  refuse(excel, "AccessDenied");
  await expect(store.keep("catalogue", "1")).rejects.toMatchObject({ key: "access-denied" });
});
