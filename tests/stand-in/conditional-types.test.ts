import { onFirstSheet, refused, told } from "./support/range";
import { book, excelWith } from "./support/sheet";

beforeEach(async () => {
  await excelWith(book({ S: [[1], [5], [9]] }));
});

/** Adds a conditional format to A1:A3 and dresses it. */
const add = (type: string, dress: (format: Excel.ConditionalFormat) => void): Promise<string> =>
  onFirstSheet((sheet) => {
    const added = sheet.getRange("A1:A3").conditionalFormats.add(type as "CellValue");
    dress(added);
    added.load("id");
    return () => added.id;
  });

/** What the only format of A1:A3 says of itself. */
const read = (members: string): Promise<Record<string, unknown>> =>
  onFirstSheet((sheet) => {
    const format = sheet.getRange("A1:A3").conditionalFormats.getItemAt(0).load(members);
    return () => format.toJSON() as unknown as Record<string, unknown>;
  });

type Case = readonly [
  type: string,
  link: string,
  dress: (format: Excel.ConditionalFormat) => void,
  members: string,
  told: Record<string, unknown>,
];

const CASES: readonly Case[] = [
  [
    "CellValue",
    "cellValue",
    ({ cellValue }) => {
      cellValue.rule = { formula1: "=5", operator: "GreaterThan" };
      cellValue.format.font.color = "red";
    },
    "rule,format/font/color",
    { rule: { formula1: "=5", operator: "GreaterThan" }, format: { font: { color: "#FF0000" } } },
  ],
  [
    "ContainsText",
    "textComparison",
    ({ textComparison }) => {
      textComparison.rule = { operator: "Contains", text: "chậm" };
    },
    "rule",
    { rule: { operator: "Contains", text: "chậm" } },
  ],
  [
    "PresetCriteria",
    "preset",
    ({ preset }) => {
      preset.rule = { criterion: "DuplicateValues" };
    },
    "rule",
    { rule: { criterion: "DuplicateValues" } },
  ],
  [
    "TopBottom",
    "topBottom",
    ({ topBottom }) => {
      topBottom.rule = { rank: 2, type: "TopItems" };
    },
    "rule",
    { rule: { rank: 2, type: "TopItems" } },
  ],
  [
    "ColorScale",
    "colorScale",
    ({ colorScale }) => {
      colorScale.criteria = {
        minimum: { type: "LowestValue", color: "blue" },
        maximum: { type: "HighestValue", color: "red" },
      };
    },
    "criteria,threeColorScale",
    {
      criteria: {
        minimum: { type: "LowestValue", color: "blue" },
        maximum: { type: "HighestValue", color: "red" },
      },
      threeColorScale: false,
    },
  ],
  [
    "DataBar",
    "dataBar",
    ({ dataBar }) => {
      dataBar.barDirection = "LeftToRight";
      dataBar.positiveFormat.gradientFill = false;
    },
    "barDirection,showDataBarOnly,positiveFormat/gradientFill,negativeFormat/fillColor",
    {
      barDirection: "LeftToRight",
      showDataBarOnly: false,
      positiveFormat: { gradientFill: false },
      negativeFormat: { fillColor: "#FF0000" },
    },
  ],
  [
    "IconSet",
    "iconSet",
    ({ iconSet }) => {
      iconSet.style = "FourArrows";
    },
    "style,criteria",
    {
      style: "FourArrows",
      // Given with default settings (as Microsoft's samples say).
      criteria: [
        {},
        { type: "Percent", operator: "GreaterThanOrEqual", formula: "=25" },
        { type: "Percent", operator: "GreaterThanOrEqual", formula: "=50" },
        { type: "Percent", operator: "GreaterThanOrEqual", formula: "=75" },
      ],
    },
  ],
];

it.each(CASES)(
  "%s is kept and read again (docs: Excel.ConditionalFormatType)",
  async (type, link, dress, members, says) => {
    await add(type, dress);
    const format = await read(
      `type,${members
        .split(",")
        .map((member) => `${link}/${member}`)
        .join(",")}`,
    );
    expect(format).toMatchObject({ type, [link]: says });
  },
);

it("is a null object as another type, and as none of its own (docs: …OrNullObject)", async () => {
  await add("CellValue", () => undefined);
  const nulls = await onFirstSheet((sheet) => {
    const format = sheet.getRange("A1").conditionalFormats.getItemAt(0);
    const found = [format.cellValueOrNullObject, format.customOrNullObject, format.dataBarOrNullObject];
    for (const one of found) one.load();
    return () => found.map(({ isNullObject }) => isNullObject);
  });
  expect(nulls).toEqual([false, true, true]);
});

it("keeps its place and moves with rows, also when that is undone", async () => {
  const { workbook } = await excelWith(book({ S: [[1], [5], [9]] }));
  await add("TopBottom", ({ topBottom }) => {
    topBottom.rule = { rank: 1, type: "BottomPercent" };
  });
  await told("A1", "address", (sheet) => {
    sheet.getRange("2:2").insert("Down");
  });
  const [sheet] = workbook.sheets();
  expect(sheet?.conditionalRules()[0]?.areas).toEqual([{ top: 0, bottom: 3, left: 0, right: 0 }]);
  await workbook.undo();
  expect(sheet?.conditionalRules()[0]).toMatchObject({
    areas: [{ top: 0, bottom: 2, left: 0, right: 0 }],
    facts: { type: "TopBottom", members: { Rule: { rank: 1, type: "BottomPercent" } } },
  });
});

it.each<[string, (formats: Excel.ConditionalFormatCollection) => void, string]>([
  [
    "a type that there is not",
    (formats) => {
      formats.add("Rainbow" as "CellValue");
    },
    "InvalidArgument",
  ],
  [
    "a rule without its operator",
    (formats) => {
      formats.add("CellValue").cellValue.rule = { formula1: "1" } as Excel.ConditionalCellValueRule;
    },
    "InvalidArgument",
  ],
  [
    "another type's members (issue 2180 of office-js)",
    (formats) => {
      formats.add("CellValue").topBottom.rule = { rank: 1, type: "TopItems" };
    },
    "StandInLacksMember",
  ],
])("refuses %s", async (_name, work, code) => {
  const failure = await refused((sheet) => {
    work(sheet.getRange("A1").conditionalFormats);
  });
  expect(failure).toMatchObject({ code });
});
