import type { Univer } from "@univerjs/core";
import ExcelJS from "exceljs";
import {
  NO_LOOK,
  wrapWorkbook,
  type Area,
  type ConditionalFacts,
  type Sheet,
  type Validation,
  type Workbook,
} from "../../stand-in/workbook";
import { createHeadlessUniver } from "../../stand-in/workbook/headless";
import { readXlsx, writeXlsx } from "../../stand-in/xlsx";

const A1_A6: Area = { top: 0, left: 0, bottom: 5, right: 0 };

let bytes: Uint8Array;
let univer: Univer;
let workbook: Workbook;
let sheet: Sheet;

/** Six numbers; a list is allowed in A1:B2. */
beforeEach(async () => {
  const book = new ExcelJS.Workbook();
  const own = book.addWorksheet("Sổ");
  for (let row = 1; row <= 6; row += 1) own.addRow([row, row]);
  for (const address of ["A1", "A2", "B1", "B2"])
    own.getCell(address).dataValidation = { type: "list", formulae: ['"x,y"'] };
  bytes = new Uint8Array(await book.xlsx.writeBuffer());
  univer = createHeadlessUniver(await readXlsx(bytes));
  workbook = wrapWorkbook(univer);
  sheet = workbook.activeSheet();
});
afterEach(() => {
  workbook.dispose();
  univer.dispose();
});

interface FileSheet {
  readonly model: {
    readonly conditionalFormattings: readonly {
      readonly ref: string;
      readonly rules: readonly Readonly<Record<string, unknown>>[];
    }[];
    readonly dataValidations: Readonly<Record<string, ExcelJS.DataValidation>>;
  };
}

/** The first sheet of the saved copy, as the file library reads it again. */
async function saved(): Promise<FileSheet["model"]> {
  const file = new ExcelJS.Workbook();
  await file.xlsx.load((await writeXlsx(bytes, univer)) as unknown as ExcelJS.Buffer);
  return (file.worksheets[0] as unknown as FileSheet).model;
}

const rule = (type: string, members: ConditionalFacts["members"]): ConditionalFacts => ({ type, members });

it.each<[string, ConditionalFacts, unknown]>([
  [
    "a comparison with a formula",
    rule("CellValue", { Rule: { formula1: "=$B$1", operator: "LessThanOrEqual" } }),
    { type: "cellIs", operator: "lessThanOrEqual", formulae: ["$B$1"] },
  ],
  [
    "a comparison with two numbers",
    rule("CellValue", { Rule: { formula1: "2", formula2: "4", operator: "NotBetween" } }),
    { type: "cellIs", operator: "notBetween", formulae: ["2", "4"] },
  ],
  [
    "a scale of three colours",
    rule("ColorScale", {
      Criteria: {
        minimum: { formula: null, type: "LowestValue", color: "blue" },
        midpoint: { formula: "50", type: "Percent", color: "#FFFF00" },
        maximum: { formula: null, type: "HighestValue", color: "FF0000" },
      },
    }),
    {
      type: "colorScale",
      cfvo: [{ type: "min" }, { type: "percent", value: 50 }, { type: "max" }],
      color: [{ argb: "FF0000FF" }, { argb: "FFFFFF00" }, { argb: "FFFF0000" }],
    },
  ],
  [
    "bars",
    rule("DataBar", { "Positive.FillColor": "#107C41" }),
    { type: "dataBar", cfvo: [{ type: "min" }, { type: "max" }], color: { argb: "FF107C41" } },
  ],
  [
    "icons with bounds of their own",
    rule("IconSet", {
      Style: "ThreeArrows",
      Criteria: [
        {},
        { type: "Number", operator: "GreaterThanOrEqual", formula: "=2" },
        { type: "Percent", operator: "GreaterThanOrEqual", formula: "=80" },
      ],
    }),
    {
      type: "iconSet",
      iconSet: "3Arrows",
      cfvo: [
        { type: "percent", value: 0 },
        { type: "num", value: 2 },
        { type: "percent", value: 80 },
      ],
    },
  ],
  [
    "the lowest tenth",
    rule("TopBottom", { Rule: { rank: 10, type: "BottomPercent" } }),
    { type: "top10", rank: 10, bottom: true, percent: true },
  ],
  [
    "a text within",
    rule("ContainsText", { Rule: { operator: "Contains", text: 'đề "án"' } }),
    {
      type: "containsText",
      operator: "containsText",
      formulae: ['NOT(ISERROR(SEARCH("đề ""án""",A1)))'],
    },
  ],
  [
    "a text at the beginning, as the formula that finds it",
    rule("ContainsText", { Rule: { operator: "BeginsWith", text: "Số" } }),
    { type: "expression", formulae: ['LEFT(A1,2)="Số"'] },
  ],
  [
    "what is below the average",
    rule("PresetCriteria", { Rule: { criterion: "BelowAverage" } }),
    { type: "aboveAverage", aboveAverage: false },
  ],
  [
    "days of a period",
    rule("PresetCriteria", { Rule: { criterion: "LastMonth" } }),
    { type: "timePeriod", timePeriod: "lastMonth" },
  ],
])("a conditional format that an add-in set is in the saved copy: %s", async (_what, facts, told) => {
  sheet.setConditionalRules([
    { id: "new", areas: [A1_A6], stopIfTrue: false, formula: null, look: { ...NO_LOOK, bold: true }, facts },
  ]);
  const [block, ...others] = (await saved()).conditionalFormattings;
  expect(others).toEqual([]);
  expect(block).toMatchObject({ ref: "A1:A6", rules: [told] });
});

it.each<[string, ConditionalFacts]>([
  ["values that stand there twice", rule("PresetCriteria", { Rule: { criterion: "DuplicateValues" } })],
  ["bars between formulas", rule("DataBar", { LowerBoundRule: { type: "Formula", formula: "=B1" } })],
  ["icons of an extension", rule("IconSet", { Style: "ThreeStars" })],
  ["nothing said yet", rule("CellValue", {})],
])(
  "what the file library cannot write is left out rather than written as another one: %s",
  async (_what, facts) => {
    const look = { ...NO_LOOK, bold: true };
    const base = { areas: [A1_A6], stopIfTrue: false, look };
    sheet.setConditionalRules([
      { ...base, id: "new", formula: null, facts },
      { ...base, id: "other", formula: "=$A1>1" },
    ]);
    const blocks = (await saved()).conditionalFormattings;
    expect(blocks.flatMap(({ rules }) => rules.map(({ formulae }) => formulae))).toEqual([["$A1>1"]]);
  },
);

const validation = (rule: Validation["rule"]): Validation => ({
  areas: [A1_A6],
  rule,
  errorAlert: { message: "Chỉ nhập số", showAlert: true, style: "Warning", title: "Sai" },
  prompt: { message: "", showPrompt: true, title: "" },
  ignoreBlanks: true,
});

it.each<[string, Validation["rule"], unknown]>([
  [
    "whole numbers between two bounds",
    { wholeNumber: { formula1: 1, formula2: 9, operator: "Between" } },
    { type: "whole", operator: "between", formulae: [1, 9] },
  ],
  [
    "words",
    { list: { inCellDropDown: true, source: "quốc gia,địa phương" } },
    { type: "list", formulae: ['"quốc gia,địa phương"'] },
  ],
  [
    "cells with words",
    { list: { inCellDropDown: true, source: "=Sổ!$B$1:$B$6" } },
    { type: "list", formulae: ["Sổ!$B$1:$B$6"] },
  ],
  ["a formula", { custom: { formula: "=A1>0" } }, { type: "custom", formulae: ["A1>0"] }],
  [
    "days from one on",
    { date: { formula1: "2026-01-31", operator: "GreaterThan" } },
    { type: "date", operator: "greaterThan", formulae: [new Date("2026-01-31T00:00:00Z")] },
  ],
])(
  "what an add-in allows in cells is in the saved copy, in place of the file's own: %s",
  async (_what, rule, told) => {
    sheet.extras.validations = [validation(rule)];
    const { dataValidations } = await saved();
    expect(dataValidations["A1"]).toMatchObject({
      ...(told as object),
      allowBlank: true,
      showErrorMessage: true,
      errorStyle: "warning",
      error: "Chỉ nhập số",
    });
    expect(dataValidations["A6"]).toEqual(dataValidations["A1"]);
    expect(dataValidations["B2"]).toMatchObject({ type: "list", formulae: ['"x,y"'] });
  },
);

it.each<[string, Validation["rule"]]>([
  ["a list without its arrow", { list: { inCellDropDown: false, source: "a,b" } }],
  ["a day that is a formula", { date: { formula1: "=TODAY()", operator: "GreaterThan" } }],
])("what the file library cannot write leaves the file's own: %s", async (_what, rule) => {
  sheet.extras.validations = [validation(rule)];
  const { dataValidations } = await saved();
  expect([dataValidations["A1"]?.formulae, dataValidations["A6"]]).toEqual([['"x,y"'], undefined]);
});
