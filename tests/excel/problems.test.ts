import { asProblem, ExcelProblem, openWorkbook } from "../../src/excel";
import { book, excelWith } from "../stand-in/support/sheet";
import { refuse } from "./support/refusals";

const PLAN = book({ "Phụ lục": [["TT", "Tên nhiệm vụ"]] });

it.each([
  ["InvalidOperationInCellEditMode", "cell-edit"],
  ["AccessDenied", "access-denied"],
  ["ItemNotFound", "sheet-gone"],
  ["RequestAborted", "busy"],
  ["GeneralException", "unknown"],
])("Excel's %s is told as “%s”, with its code", async (code, key) => {
  refuse(await excelWith(PLAN), code);
  const refused: unknown = await openWorkbook.readGrid(null).catch((error: unknown) => error);
  expect(refused).toBeInstanceOf(ExcelProblem);
  expect(refused).toMatchObject({ key, code });
});

it("a cell that is being edited when the merges are asked for is said, not taken for a sheet without merges", async () => {
  const excel = await excelWith(PLAN);
  const grid = await openWorkbook.readGrid(null);
  refuse(excel, "InvalidOperationInCellEditMode");
  await expect(openWorkbook.withMerges(grid)).rejects.toMatchObject({ key: "cell-edit" });
});

it("a fault that is not Excel's keeps its name", () => {
  expect(asProblem(new TypeError("x is not a function"))).toMatchObject({
    key: "unknown",
    code: "TypeError",
  });
  expect(asProblem("odd")).toMatchObject({ key: "unknown", code: "odd" });
});

it("a sheet that was deleted meanwhile is said to be gone", async () => {
  await excelWith(PLAN);
  await expect(
    openWorkbook.selectBlocks("no-such-sheet", [{ top: 0, left: 0, bottom: 0, right: 0 }]),
  ).rejects.toMatchObject({
    key: "sheet-gone",
  });
});
