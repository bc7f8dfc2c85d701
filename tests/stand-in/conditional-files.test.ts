import type { Univer } from "@univerjs/core";
import ExcelJS from "exceljs";
import { wrapWorkbook, type Sheet, type Workbook } from "../../stand-in/workbook";
import { createHeadlessUniver } from "../../stand-in/workbook/headless";
import { readXlsx, writeXlsx } from "../../stand-in/xlsx";

const RED: ExcelJS.Fill = { type: "pattern", pattern: "solid", bgColor: { argb: "FFFFC7CE" } };

/** A formula, a comparison with a number, one with a text, and bars. */
async function coloured(): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet("Kế hoạch");
  for (let row = 1; row <= 6; row += 1) sheet.addRow([`Nhiệm vụ ${String(row)}`, row, row * 10]);
  sheet.addConditionalFormatting({
    ref: "A3:C6",
    rules: [
      {
        type: "expression",
        priority: 2,
        formulae: ["$C3>$B3*9"],
        style: { fill: RED, font: { bold: true } },
      },
      { type: "cellIs", priority: 1, operator: "greaterThan", formulae: [40], style: { fill: RED } },
    ],
  });
  sheet.addConditionalFormatting({
    ref: "A1:A6",
    rules: [{ type: "cellIs", priority: 4, operator: "equal", formulae: ['"x"'], style: { fill: RED } }],
  });
  sheet.addConditionalFormatting({
    ref: "C1:C6",
    rules: [
      {
        type: "dataBar",
        priority: 3,
        cfvo: [{ type: "min" }, { type: "max" }],
        color: { argb: "FF638EC6" },
      } as unknown as ExcelJS.DataBarRuleType,
    ],
  });
  return new Uint8Array(await book.xlsx.writeBuffer());
}

let univer: Univer;
let workbook: Workbook;
let bytes: Uint8Array;
let sheet: Sheet;

beforeEach(async () => {
  bytes = await coloured();
  univer = createHeadlessUniver(await readXlsx(bytes));
  workbook = wrapWorkbook(univer);
  sheet = workbook.activeSheet();
});
afterEach(() => {
  workbook.dispose();
  univer.dispose();
});

/** The rules of the saved copy: where, kind, formula or number, and the fill. */
async function saved(): Promise<readonly string[]> {
  const file = new ExcelJS.Workbook();
  await file.xlsx.load((await writeXlsx(bytes, univer)) as unknown as ExcelJS.Buffer);
  const model = file.worksheets[0]?.model as unknown as {
    conditionalFormattings: readonly {
      ref: string;
      rules: readonly {
        type: string;
        formulae?: readonly string[];
        style?: { fill?: ExcelJS.FillPattern };
      }[];
    }[];
  };
  return model.conditionalFormattings.flatMap(({ ref, rules }) =>
    rules.map(({ type, formulae = [], style }) =>
      [ref, type, ...formulae, style?.fill?.bgColor?.argb ?? ""].join(" | "),
    ),
  );
}

const AS_IT_WAS = [
  "A3:C6 | cellIs | 40 | FFFFC7CE",
  "A3:C6 | expression | $C3>$B3*9 | FFFFC7CE",
  'A1:A6 | cellIs | "x" | FFFFC7CE',
  "C1:C6 | dataBar | ",
];

test("formulas and comparisons with numbers are taken over, in the order of their priorities", () => {
  expect(
    sheet
      .conditionalRules()
      .map(({ formula, kept, look, areas }) => [formula, kept?.rule, look.fillColor, areas]),
  ).toMatchObject([
    [
      null,
      { operator: "greaterThan", value: 40, style: { bg: { rgb: "#FFC7CE" } } },
      null,
      [{ top: 2, left: 0, bottom: 5, right: 2 }],
    ],
    ["=$C3>$B3*9", undefined, "#FFC7CE", [{ top: 2, left: 0, bottom: 5, right: 2 }]],
  ]);
});

test("they stay in the saved copy as they were", async () => {
  expect(await saved()).toEqual(AS_IT_WAS);
});

test("they move with their rows, those too that the grid does not know", async () => {
  sheet.insert({ top: 0, left: 0, bottom: 0, right: 16_383 }, "Down");
  expect(sheet.conditionalRules()[1]?.formula).toBe("=$C4>$B4*9");
  expect(await saved()).toEqual([
    "A4:C7 | cellIs | 40 | FFFFC7CE",
    "A4:C7 | expression | $C4>$B4*9 | FFFFC7CE",
    'A2:A7 | cellIs | "x" | FFFFC7CE',
    "C2:C7 | dataBar | ",
  ]);
});

test("a rule that is added comes first, one that is taken out is gone, the others stay", async () => {
  const [, formula] = sheet.conditionalRules();
  const look = {
    fillColor: "#FFEB9C",
    fontColor: null,
    bold: null,
    italic: null,
    strikethrough: null,
  } as const;
  const area = { top: 0, left: 1, bottom: 0, right: 1 };
  sheet.setConditionalRules([
    { id: "new", areas: [area], stopIfTrue: false, formula: "=B1>0", look: { ...look, underline: null } },
    ...(formula ? [{ ...formula, formula: "=$C3>1" }] : []),
  ]);
  expect(await saved()).toEqual([
    "B1 | expression | B1>0 | FFFFEB9C",
    "A3:C6 | expression | $C3>1 | FFFFC7CE",
    'A1:A6 | cellIs | "x" | FFFFC7CE',
    "C1:C6 | dataBar | ",
  ]);
});
