import { readFileSync } from "node:fs";
import { join } from "node:path";
import JSZip from "jszip";
import { FIXTURES_FOLDER } from "../../scripts/fixtures/fixtures";
import { WorkbookFileError, readWorkbookFile } from "../../src/xlsx";

const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const bytes = (start: readonly number[], ...names: readonly string[]): Uint8Array =>
  Uint8Array.from([
    ...start,
    ...Array<number>(512).fill(0),
    ...names.flatMap((name) => [...Buffer.from(name, "utf16le")]),
  ]);

async function problem(file: Uint8Array): Promise<string> {
  try {
    await readWorkbookFile(file);
  } catch (error) {
    if (error instanceof WorkbookFileError) return error.problem;
    throw error;
  }
  return "none";
}

describe("files that are no readable workbook", () => {
  test.each<[string, Uint8Array]>([
    ["empty", new Uint8Array()],
    ["xls", bytes(OLE, "Root Entry", "Workbook")],
    ["xls", bytes(OLE, "Root Entry", "Book")],
    ["xls", bytes([0x09, 0x04, 0x06, 0x00])],
    ["protected", bytes(OLE, "Root Entry", "EncryptionInfo", "EncryptedPackage")],
    ["not-xlsx", bytes(OLE, "Root Entry", "WordDocument")],
    ["not-xlsx", Buffer.from("<html><table><tr><td>8.000</td></tr></table></html>")],
    ["not-xlsx", Buffer.from("TT;Tên nhiệm vụ\n1;Tập huấn\n")],
    ["damaged", bytes([0x50, 0x4b, 0x03, 0x04])],
  ])("%s", async (expected, file) => {
    expect(await problem(file)).toBe(expected);
  });

  test("an archive of something else is no workbook", async () => {
    const archive = new JSZip().file("word/document.xml", "<w:document/>");
    expect(await problem(await archive.generateAsync({ type: "uint8array" }))).toBe("not-xlsx");
  });

  test("a workbook that was cut off is damaged", async () => {
    const whole = readFileSync(join(FIXTURES_FOLDER, "quang-ngai-2025.xlsx"));
    expect(await problem(whole.subarray(0, whole.length / 2))).toBe("damaged");
    expect(await problem(whole)).toBe("none");
  });

  test("a workbook with a broken sheet is damaged", async () => {
    const archive = await JSZip.loadAsync(readFileSync(join(FIXTURES_FOLDER, "quang-ngai-2025.xlsx")));
    archive.file("xl/worksheets/sheet1.xml", "<worksheet><sheetData><row r=");
    expect(await problem(await archive.generateAsync({ type: "uint8array" }))).toBe("damaged");
  });
});
