import JSZip from "jszip";
import { openPackage } from "../../../src/xlsx/package";

const DATE = new Date(Date.UTC(2019, 4, 6, 7, 8, 10));

/** As Excel packs: no entries for folders, the list of types first, all compressed. */
function packed(parts: readonly (readonly [string, string])[]): Promise<Uint8Array> {
  const archive = new JSZip();
  for (const [name, content] of parts) archive.file(name, content, { date: DATE, createFolders: false });
  return archive.generateAsync({
    type: "uint8array",
    compression: "DEFLATE",
    compressionOptions: { level: 1 },
  });
}

const PARTS = [
  ["[Content_Types].xml", "<Types/>"],
  ["xl/worksheets/sheet1.xml", "\uFEFF<a/>"],
  ["xl/media/image1.png", "điểm ảnh ".repeat(400)],
  ["xl/workbook.xml", "<b/>"],
] as const;

/** The compressed bytes of a part, found by its name before them. */
function compressed(bytes: Uint8Array, part: string): string {
  const text = Buffer.from(bytes).toString("latin1");
  const at = text.indexOf(part) + part.length;
  return text.slice(at, text.indexOf("PK", at));
}

describe("a package of which one part is changed", () => {
  test("keeps the order and the dates of its parts, and the compressed bytes of the others", async () => {
    const before = await packed(PARTS);
    const file = await openPackage(before);
    file.write("XL/worksheets/Sheet1.xml", "\uFEFF<a>Đã điền</a>");
    const after = await file.bytes();
    const archive = await JSZip.loadAsync(after);
    expect(Object.keys(archive.files)).toEqual(PARTS.map(([name]) => name));
    expect(Object.values(archive.files).map(({ date }) => date)).toEqual(PARTS.map(() => DATE));
    expect(await archive.file("xl/worksheets/sheet1.xml")?.async("uint8array")).toEqual(
      new TextEncoder().encode("\uFEFF<a>Đã điền</a>"),
    );
    expect(compressed(after, "xl/media/image1.png")).toBe(compressed(before, "xl/media/image1.png"));
  });

  test("that was not changed after all is the same", async () => {
    const before = await packed(PARTS);
    const file = await openPackage(before);
    file.write("xl/workbook.xml", "<b/>");
    const again = await JSZip.loadAsync(await file.bytes());
    expect(Object.keys(again.files)).toEqual(PARTS.map(([name]) => name));
  });

  test("does without a part that was removed, and refuses bytes that are not UTF-8", async () => {
    const file = await openPackage(await packed(PARTS));
    file.remove("xl/workbook.xml");
    expect([file.has("xl/workbook.xml"), file.parts.length]).toEqual([false, 3]);
    expect(() => file.text("xl/workbook.xml")).toThrow("no part");
    const archive = new JSZip();
    archive.file("a.xml", Uint8Array.of(0x3c, 0xe9, 0x3e));
    const legacy = await openPackage(await archive.generateAsync({ type: "uint8array" }));
    expect(() => legacy.text("a.xml")).toThrow();
  });
});
