import { a1, cellAt, parseA1, type GridCell } from "../../../src/plan";
import { readWorkbookFile } from "../../../src/xlsx";
import { write } from "./support/edits";
import { changedParts, packed, partText } from "./support/package";
import { PLAN, PLAN_PART, RICH } from "./support/rich-workbook";

const CHAIN = "xl/calcChain.xml";
const STYLES = "xl/styles.xml";

async function cell(bytes: Uint8Array, address: string): Promise<GridCell> {
  const ref = parseA1(address);
  const [grid] = await readWorkbookFile(bytes);
  if (grid === undefined || ref === null) throw new Error(`no ${address}`);
  return cellAt(grid, ref);
}

/** The sheet's text with some pieces replaced, each of which must be there. */
function replaced(text: string, pieces: readonly (readonly [string, string])[]): string {
  return pieces.reduce((now, [from, to]) => {
    expect(now.split(from)).toHaveLength(2);
    return now.replace(from, to);
  }, text);
}

describe("cells written into a workbook with all that real ones have", () => {
  test("formulas with results: the sheet changes at these cells, the chain gets them, all other parts are byte for byte", async () => {
    const before = await packed(RICH);
    const after = await write(before, PLAN, {
      set: { F4: "=SUM(F5:F8) → 1000", D7: "2.5", A2: "Trình: Sở & <UBND>" },
    });
    expect(await changedParts(before, after)).toEqual([CHAIN, PLAN_PART]);
    expect(await partText(after, PLAN_PART)).toBe(
      replaced(String(RICH[PLAN_PART]), [
        ['<c r="F4" s="4"/>', '<c r="F4" s="4"><f>SUM(F5:F8)</f><v>1000</v></c>'],
        ["<t>Mô hình</t></is></c>", '<t>Mô hình</t></is></c><c r="D7"><v>2.5</v></c>'],
        [
          '</row><row r="3"',
          '</row><row r="2"><c r="A2" t="inlineStr"><is><t>Trình: Sở &amp; &lt;UBND&gt;</t></is></c></row><row r="3"',
        ],
      ]),
    );
    expect(await partText(after, CHAIN)).toBe(
      replaced(String(RICH[CHAIN]), [["</calcChain>", '<c r="F4" i="4"/></calcChain>']]),
    );
    expect(await cell(after, "A2")).toMatchObject({ value: "Trình: Sở & <UBND>" });
  });

  test("a formula in a cell formatted as text gets a number format of its own, and no apostrophe stays", async () => {
    const before = await packed(RICH);
    const after = await write(before, PLAN, { set: { G4: "=SUM(G5:G8) → 500 | #,##0", G12: "" } }).catch(
      (error: unknown) => error,
    );
    expect(after).toMatchObject({ problem: "array", data: { cell: "G12" } });
    const written = await write(before, PLAN, { set: { G4: "=SUM(G5:G8) → 500 | #,##0" } });
    expect(await changedParts(before, written)).toEqual([CHAIN, STYLES, PLAN_PART]);
    expect(await partText(written, STYLES)).toBe(
      replaced(String(RICH[STYLES]), [
        ['<cellXfs count="6">', '<cellXfs count="7">'],
        [
          "</cellXfs>",
          '<xf numFmtId="3" fontId="0" fillId="0" borderId="1" xfId="0" applyNumberFormat="1"><alignment horizontal="right"/></xf></cellXfs>',
        ],
      ]),
    );
    expect(await cell(written, "G4")).toEqual({
      value: 500,
      formula: "=SUM(G5:G8)",
      text: "500",
      format: "#,##0",
    });
  });

  test.each([
    ["#,##0.000", 'numFmtId="170"', 1],
    ["#,##0.0", 'numFmtId="171"', 2],
  ])("the format %s is %s: of %d own formats", async (format, number, count) => {
    const after = await write(await packed(RICH), PLAN, {
      set: { D5: `1.5 | ${format}`, D6: `2 | ${format}` },
    });
    const styles = await partText(after, STYLES);
    expect(styles).toContain(`<numFmts count="${String(count)}">`);
    expect(styles.split(`<xf ${number}`)).toHaveLength(2);
    expect(await cell(after, "D6")).toMatchObject({ value: 2, format });
  });

  test("text that Excel would take for a formula stands behind an apostrophe", async () => {
    const after = await write(await packed(RICH), PLAN, {
      set: { D5: "=", D6: "-", D7: "@Sở", D9: "\u000bX_x0041_" },
    });
    expect((await partText(after, STYLES)).split("quotePrefix")).toHaveLength(3);
    const [grid] = await readWorkbookFile(after);
    const sheet = await partText(after, PLAN_PART);
    expect(["D5", "D6", "D7"].map((at) => cellAt(grid ?? fail(), parseA1(at) ?? fail()).value)).toEqual([
      "=",
      "-",
      "@Sở",
    ]);
    expect(sheet).toContain('<c r="D6" t="inlineStr"><is><t>-</t>');
    expect(sheet).toContain("<t>_x000B_X_x005F_x0041_</t>");
  });

  test("a formula that others share is theirs once its cell is written over", async () => {
    const after = await write(await packed(RICH), PLAN, { set: { E5: "=SUM(F5:G5) → 150" } });
    const [grid] = await readWorkbookFile(after);
    expect(
      ["E5", "E6", "E7", "E8"].map((at) => cellAt(grid ?? fail(), parseA1(at) ?? fail()).formula),
    ).toEqual(["=SUM(F5:G5)", "=F6+G6", "=F7+G7", "=F8+G8"]);
  });
});

describe("results that formulas had before", () => {
  test("sums over what was written are calculated; others are left to Excel, which is told so", async () => {
    const before = await packed(RICH);
    const after = await write(before, PLAN, { set: { E9: "100", E4: "=SUM(E5:E8) → 1500" } });
    expect(await changedParts(before, after)).toEqual([CHAIN, "xl/workbook.xml", PLAN_PART]);
    const sheet = await partText(after, PLAN_PART);
    expect(sheet).toContain('<c r="B10"><f>SUM(E5:E9)</f><v>1600</v></c><c r="C10"><f>E4*2</f></c>');
    expect(await partText(after, "xl/workbook.xml")).toBe(
      replaced(String(RICH["xl/workbook.xml"]), [
        ['<calcPr calcId="191029"/>', '<calcPr calcId="191029" fullCalcOnLoad="1"/>'],
      ]),
    );
  });

  test("where no other formula hangs on what was written, Excel is told nothing", async () => {
    const before = await packed(RICH);
    const after = await write(before, PLAN, { set: { F4: "=SUM(F5:F8) → 1000" } });
    expect(await changedParts(before, after)).not.toContain("xl/workbook.xml");
  });
});

describe("what is never written", () => {
  const protect = (attributes: string): Promise<Uint8Array> =>
    packed({
      ...RICH,
      [PLAN_PART]: String(RICH[PLAN_PART]).replace("<sheetProtection ", `<sheetProtection ${attributes} `),
      [STYLES]: String(RICH[STYLES]).replace(
        '<alignment horizontal="right"/>',
        '<alignment horizontal="right"/><protection locked="0"/>',
      ),
    });

  test("a signed workbook", async () => {
    const signed = await packed({ ...RICH, "_xmlsignatures/origin.sigs": "" });
    await expect(write(signed, PLAN, { set: { D5: "1" } })).rejects.toMatchObject({ problem: "signed" });
  });

  test("a locked cell of a protected sheet; an unlocked one is written", async () => {
    const locked = await protect('sheet="1"');
    await expect(write(locked, PLAN, { set: { F4: "1" } })).rejects.toMatchObject({
      problem: "sheet-protected",
      data: { sheet: PLAN, cell: "F4" },
    });
    expect(await cell(await write(locked, PLAN, { set: { G4: "1" } }), "G4")).toMatchObject({ value: 1 });
    await expect(write(locked, PLAN, { insert: { 9: { B: "x" } } })).rejects.toMatchObject({
      problem: "sheet-protected",
    });
  });

  test("an edit whose cell has changed", async () => {
    const bytes = await packed(RICH);
    const changed = await write(bytes, PLAN, { set: { D5: "1" } });
    const stale = parseA1("D5") ?? fail();
    const { writeEdits } = await import("../../../src/xlsx");
    const edit = {
      kind: "set-cell",
      sheet: { id: "4", name: PLAN },
      cell: stale,
      before: { type: "blank" },
      after: { type: "number", number: "2" },
      format: null,
    } as const;
    await expect(writeEdits(changed, [edit], () => null)).rejects.toMatchObject({
      problem: "changed",
      data: { cell: a1(stale) },
    });
  });

  test("a cell that a merged range hides: what was written there would not be seen", async () => {
    await expect(write(await packed(RICH), PLAN, { set: { D8: "1" } })).rejects.toMatchObject({
      problem: "not-read-back",
      data: { sheet: PLAN, cell: "D8" },
    });
  });

  test("no edits give the very same bytes", async () => {
    const bytes = await packed(RICH);
    expect(Buffer.from(await write(bytes, PLAN, {})).equals(Buffer.from(bytes))).toBe(true);
  });
});

function fail(): never {
  throw new Error("not there");
}
