import { readWorkbookFile } from "../../../src/xlsx";
import { write } from "./support/edits";
import { changedParts, packed, partText } from "./support/package";
import { PLAN, PLAN_PART, RICH } from "./support/rich-workbook";

/** A new row 9 below the tasks, like row 8; rows 9 to 12 go down by one. */
const TOTAL = { insert: { 9: { B: "Tổng cộng", E: "=SUM(E5:E8) → 1500" } } };

const NEW_ROW =
  '<row r="9" spans="1:7" ht="32.5" customHeight="1"><c r="A9" s="3"/><c r="B9" s="3" t="inlineStr"><is><t>Tổng cộng</t></is></c>' +
  '<c r="C9" s="3"/><c r="E9" s="4"><f>SUM(E5:E8)</f><v>1500</v></c><c r="F9" s="4"/><c r="G9" s="4"/></row>';

/** Each part that changes, with every piece of it that does: all else in it stays as it was. */
const MOVED: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  [PLAN_PART]: [
    ['<dimension ref="A1:G12"/>', '<dimension ref="A1:G13"/>'],
    ['activeCell="E9" sqref="E9:G9 A2"', 'activeCell="E10" sqref="E10:G10 A2"'],
    ['<row r="9" spans="1:7"><c r="B9" ', `${NEW_ROW}<row r="10" spans="1:7"><c r="B10" `],
    [
      '<row r="10" spans="1:7"><c r="B10"><f>SUM(E5:E9)</f><v>1500</v></c><c r="C10">',
      '<row r="11" spans="1:7"><c r="B11"><f>SUM(E5:E10)</f><v>3000</v></c><c r="C11">',
    ],
    [
      '<row r="12" spans="1:7"><c r="F12"><f t="array" ref="F12:G12">F5:G5*2</f><v>200</v></c><c r="G12">',
      '<row r="13" spans="1:7"><c r="F13"><f t="array" ref="F13:G13">F5:G5*2</f><v>200</v></c><c r="G13">',
    ],
    ['sqref="B9:B10" name', 'sqref="B10:B11" name'],
    [
      '<mergeCells count="3"><mergeCell ref="A1:G1"/><mergeCell ref="C8:D8"/><mergeCell ref="B11:G11"/>',
      '<mergeCells count="4"><mergeCell ref="A1:G1"/><mergeCell ref="C8:D8"/><mergeCell ref="B12:G12"/><mergeCell ref="C9:D9"/>',
    ],
    ['sqref="E5:E8 E10"', 'sqref="E5:E8 E11"'],
    ["<formula>E5&gt;$F$10", "<formula>E5&gt;$F$11"],
    ['sqref="C5:C12"><formula1>$B$9:$B$12', 'sqref="C5:C13"><formula1>$B$10:$B$13'],
    ['<hyperlink ref="B9"', '<hyperlink ref="B10"'],
    ['<brk id="10"', '<brk id="11"'],
    ['<ignoredError sqref="B10"', '<ignoredError sqref="B11"'],
    ['linkedCell="$G$10"', 'linkedCell="$G$11"'],
    ['spreadsheetDrawing">9</xdr:row>', 'spreadsheetDrawing">10</xdr:row>'],
    ['spreadsheetDrawing">10</xdr:row></to>', 'spreadsheetDrawing">11</xdr:row></to>'],
    ["<xm:f>'Phụ lục 1'!F5:F10</xm:f><xm:sqref>D10<", "<xm:f>'Phụ lục 1'!F5:F11</xm:f><xm:sqref>D11<"],
  ],
  "xl/worksheets/sheet2.xml": [
    ["SUM('Phụ lục 1'!E5:E10)", "SUM('Phụ lục 1'!E5:E11)"],
    ["A9&gt;'Phụ lục 1'!$E$10", "A9&gt;'Phụ lục 1'!$E$11"],
  ],
  "xl/workbook.xml": [
    ["'Phụ lục 1'!$A$1:$G$12", "'Phụ lục 1'!$A$1:$G$13"],
    ["'Phụ lục 1'!$B$9<", "'Phụ lục 1'!$B$10<"],
    ['calcId="191029"/>', 'calcId="191029" fullCalcOnLoad="1"/>'],
  ],
  "xl/calcChain.xml": [
    ['<c r="C10" i="4" l="1"/><c r="B10"/>', '<c r="C11" i="4" l="1"/><c r="B11"/>'],
    ['<c r="F12" i="4" a="1"/>', '<c r="F13" i="4" a="1"/>'],
    ["</calcChain>", '<c r="E9" i="4"/></calcChain>'],
  ],
  "xl/drawings/drawing1.xml": [
    // The chart goes down, the picture keeps its size, the text box grows, the fourth stays where it is.
    ["<xdr:row>9</xdr:row>", "<xdr:row>10</xdr:row>"],
    ["<xdr:row>19</xdr:row>", "<xdr:row>20</xdr:row>"],
    ["<xdr:row>23</xdr:row>", "<xdr:row>24</xdr:row>"],
    ["textlink=\"'Phụ lục 1'!$B$9\"", 'textlink="&apos;Phụ lục 1&apos;!$B$10"'],
  ],
  "xl/drawings/vmlDrawing1.vml": [
    ["2, 15, 8, 10, 4, 15, 12, 4", "2, 15, 9, 10, 4, 15, 13, 4"],
    ["<x:Row>9</x:Row>", "<x:Row>10</x:Row>"],
  ],
  "xl/comments1.xml": [['<comment ref="B10"', '<comment ref="B11"']],
  "xl/charts/chart1.xml": [
    ["$B$5:$B$10", "$B$5:$B$11"],
    ["$F$5:$F$10", "$F$5:$F$11"],
  ],
  "xl/tables/table1.xml": [
    ['ref="I7:J11" totalsRowShown', 'ref="I7:J12" totalsRowShown'],
    ['<autoFilter ref="I7:J11"/>', '<autoFilter ref="I7:J12"/>'],
    ["*$E$10<", "*$E$11<"],
  ],
  "xl/pivotTables/pivotTable1.xml": [['ref="L10:M14"', 'ref="L11:M15"']],
  "xl/pivotCache/pivotCacheDefinition1.xml": [['ref="A3:G10"', 'ref="A3:G11"']],
  "xl/ctrlProps/ctrlProp1.xml": [['fmlaLink="$G$10"', 'fmlaLink="$G$11"']],
};

describe("a row inserted below the tasks", () => {
  let before: Uint8Array;
  let after: Uint8Array;
  beforeAll(async () => {
    before = await packed(RICH);
    after = await write(before, PLAN, TOTAL);
  });

  test("moves what stands below in these parts, and changes no other", async () => {
    expect(await changedParts(before, after)).toEqual(Object.keys(MOVED).sort());
  });

  test.each(Object.entries(MOVED))("moves in %s these places and nothing else", async (part, pieces) => {
    const expected = pieces.reduce((text, [from, to]) => {
      expect(text.split(from)).toHaveLength(2);
      return text.replace(from, () => to);
    }, String(RICH[part]));
    expect(await partText(after, part)).toBe(expected);
  });

  test("among cells that share a formula gives each its own", async () => {
    const among = await write(before, PLAN, { insert: { 7: { F: "10", G: "5" } } });
    const [plan, summary] = await readWorkbookFile(among);
    const column = plan?.formulas.map((row) => row[4] ?? null);
    expect(column?.slice(4, 9)).toEqual(["=F5+G5", "=F6+G6", null, "=F8+G8", "=F9+G9"]);
    expect(summary?.formulas[0]).toEqual(["=SUM('Phụ lục 1'!E5:E11)", "='Phụ lục 1'!$G$9+A9"]);
  });
});

describe("rows are not inserted where something would be damaged", () => {
  const sheet = String(RICH[PLAN_PART]);
  const withSheet = (change: (text: string) => string): Promise<Uint8Array> =>
    packed({ ...RICH, [PLAN_PART]: change(sheet) });

  test.each([
    ["through an array formula", "array", (text: string) => text.replace('ref="F12:G12"', 'ref="F8:F12"')],
    [
      "where an extension that is not known names cells",
      "unknown-part",
      (text: string) => text.replace("</extLst>", '<ext uri="{1}"><y xmlns="z" at="B10"/></ext></extLst>'),
    ],
    [
      "where the sheet holds an element that is not known",
      "unknown-part",
      (text: string) => text.replace("<drawing ", '<y:z xmlns:y="z"/><drawing '),
    ],
    [
      "where no row is left",
      "sheet-full",
      (text: string) => text.replace("</sheetData>", '<row r="1048576"><c r="A1048576"/></row></sheetData>'),
    ],
  ])("%s", async (_, problem, change) => {
    await expect(write(await withSheet(change), PLAN, TOTAL)).rejects.toMatchObject({ problem });
  });

  test("through a pivot table", async () => {
    const pivot = "xl/pivotTables/pivotTable1.xml";
    const across = await packed({ ...RICH, [pivot]: String(RICH[pivot]).replace("L10:M14", "L6:M14") });
    await expect(write(across, PLAN, TOTAL)).rejects.toMatchObject({ problem: "pivot" });
  });

  test("where a formula goes through several sheets at this place; elsewhere it does no harm", async () => {
    const part = "xl/worksheets/sheet2.xml";
    const through = (area: string): Promise<Uint8Array> =>
      packed({
        ...RICH,
        [part]: String(RICH[part]).replace("'Phụ lục 1'!$G$8+A9", `SUM('Phụ lục 1:Tổng hợp'!${area})`),
      });
    await expect(write(await through("B9"), PLAN, TOTAL)).rejects.toMatchObject({
      problem: "through-sheets",
    });
    expect((await readWorkbookFile(await write(await through("B8"), PLAN, TOTAL)))[1]?.formulas[0]?.[1]).toBe(
      "=SUM('Phụ lục 1:Tổng hợp'!B8)",
    );
  });

  test("an extension that is not known and names no cells stays as it is", async () => {
    const extension = '<ext uri="{1}"><y xmlns="z" uid="{AB12CD34-0000-4000-8000-00000000AB12}"/></ext>';
    const bytes = await withSheet((text) => text.replace("</extLst>", `${extension}</extLst>`));
    expect(await partText(await write(bytes, PLAN, TOTAL), PLAN_PART)).toContain(extension);
  });
});
