import { onFirstSheet, refused, told } from "./support/range";
import { book, excelWith } from "./support/sheet";

beforeEach(async () => {
  await excelWith(
    book({
      Một: [
        ["Đồng Nai", 5],
        ["Khác", -1],
        [null, 2.5],
      ],
      Tỉnh: [["Đồng Nai"], ["Gia Lai"]],
    }),
  );
});

const set = (address: string, rule: Excel.DataValidationRule): Promise<unknown> =>
  told(address, "address", (sheet) => {
    sheet.getRange(address).dataValidation.rule = rule;
  });

const says = (address: string, members: string): Promise<Record<string, unknown>> =>
  onFirstSheet((sheet) => {
    const validation = sheet.getRange(address).dataValidation.load(members);
    return () => validation.toJSON() as unknown as Record<string, unknown>;
  });

const POSITIVE: Excel.DataValidationRule = { decimal: { formula1: 0, operator: "GreaterThan" } };

it("keeps rule, prompt and alert, and clears them (docs: Excel.DataValidation)", async () => {
  await set("B1:B3", POSITIVE);
  await told("B1", "address", (sheet) => {
    const { dataValidation } = sheet.getRange("B1:B3");
    dataValidation.prompt = { message: "Số dương", showPrompt: true, title: "Vốn" };
    dataValidation.errorAlert = { message: "Sai", showAlert: true, style: "Warning", title: "Vốn" };
    dataValidation.ignoreBlanks = false;
  });
  expect(await says("B2", "type,rule,prompt,errorAlert,ignoreBlanks")).toEqual({
    type: "Decimal",
    rule: POSITIVE,
    prompt: { message: "Số dương", showPrompt: true, title: "Vốn" },
    errorAlert: { message: "Sai", showAlert: true, style: "Warning", title: "Vốn" },
    ignoreBlanks: false,
  });
  await told("B1", "address", (sheet) => {
    sheet.getRange("B2").dataValidation.clear();
  });
  expect(await says("B2", "type")).toEqual({ type: "None" });
  expect(await says("B3", "type")).toEqual({ type: "Decimal" });
});

it("says where cells differ (docs: DataValidationType)", async () => {
  await set("B1:B2", POSITIVE);
  expect(await says("B1:B3", "type,rule")).toEqual({ type: "Inconsistent", rule: null });
  await set("B3", { wholeNumber: { formula1: 1, operator: "EqualTo" } });
  expect(await says("B1:B3", "type")).toEqual({ type: "MixedCriteria" });
});

it("takes a range for the source of a list (docs: ListDataValidation.source)", async () => {
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.getFirst().getRange("A1:A3").dataValidation.rule = {
      list: { inCellDropDown: true, source: worksheets.getItem("Tỉnh").getRange("A1:A2") },
    };
    await context.sync();
  });
  expect(await says("A1:A3", "rule,valid")).toEqual({
    rule: { list: { inCellDropDown: true, source: "=Tỉnh!$A$1:$A$2" } },
    valid: null,
  });
});

it.each<[string, string, Excel.DataValidationRule, boolean | null]>([
  ["numbers within bounds", "B1:B3", { decimal: { formula1: -1, formula2: 5, operator: "Between" } }, true],
  ["whole numbers", "B1:B3", { wholeNumber: { formula1: -9, operator: "GreaterThan" } }, null],
  [
    "items of a list, and blanks",
    "A1:A3",
    { list: { inCellDropDown: true, source: "khác, Đồng Nai" } },
    true,
  ],
  ["the length of texts", "A1:A2", { textLength: { formula1: 9, operator: "GreaterThan" } }, false],
])("holds cells against %s (docs: DataValidation.valid)", async (_name, address, rule, valid) => {
  await set(address, rule);
  expect(await says(address, "valid")).toEqual({ valid });
});

it("finds the cells that are not valid, or says that there are none (docs: getInvalidCells)", async () => {
  await set("B1:B3", POSITIVE);
  const found = await onFirstSheet((sheet) => {
    const areas = sheet.getRange("A1:B3").dataValidation.getInvalidCells().load("address");
    const none = sheet.getRange("B1").dataValidation.getInvalidCellsOrNullObject();
    return () => [areas.address, none.isNullObject];
  });
  expect(found).toEqual(["Một!B2", true]);
  const failure = await refused((sheet) => {
    sheet.getRange("B1").dataValidation.getInvalidCells();
  });
  expect(failure).toMatchObject({ code: "ItemNotFound" });
});

it("moves with rows that come above (ASSUMPTION: as by hand), and is not asked when an add-in writes", async () => {
  await set("B2", POSITIVE);
  await told("A1", "address", (sheet) => {
    sheet.getRange("1:1").insert("Down");
    sheet.getRange("B3").values = [[-7]];
  });
  expect(await says("B3", "type,valid")).toEqual({ type: "Decimal", valid: false });
  expect(await says("B2", "type")).toEqual({ type: "None" });
});

it("refuses a rule of two criteria, and names what it cannot calculate", async () => {
  const two = await refused((sheet) => {
    sheet.getRange("A1").dataValidation.rule = { ...POSITIVE, custom: { formula: "=TRUE" } };
  });
  expect(two).toMatchObject({ code: "InvalidArgument" });
  await set("A1", { custom: { formula: "=LEN(A1)>3" } });
  const lack = await refused((sheet) => {
    sheet.getRange("A1").dataValidation.load("valid");
  });
  expect(lack).toMatchObject({ code: "StandInLacksMember" });
});
