import { armFault, FAULT_IDS, type FaultId } from "../../stand-in/host";
import type { LocalExcel } from "../../stand-in/node";
import { eventsToCome } from "./support/events-to-come";
import { book, excelWith } from "./support/sheet";

const SHEETS = book({
  Một: [
    ["Tổng số", "=SUM(B2:B3)"],
    ["I", 300],
    ["II", 500],
  ],
  Hai: [],
});

const open = (): Promise<LocalExcel> => excelWith(SHEETS);

/** Writes A2 by one request and reads B1 by another. */
const session = (options: Excel.RunOptions = {}): Promise<unknown> =>
  Excel.run(options, async (context) => {
    const sheet = context.workbook.worksheets.getItem("Một");
    sheet.getRange("A2").values = [["ta viết"]];
    await context.sync();
    const total = sheet.getRange("B1").load("values");
    await context.sync();
    return total.values[0]?.[0] as unknown;
  });

const failure = async (options?: Excel.RunOptions): Promise<OfficeExtension.Error> =>
  session(options).then(
    () => {
      throw new Error("It should have failed.");
    },
    (error: unknown) => error as OfficeExtension.Error,
  );

const written = ({ workbook }: LocalExcel): boolean => workbook.sheets()[0]?.cell(1, 0).value === "ta viết";

it("goes well without a fault, and after one is taken away", async () => {
  const excel = await open();
  armFault(excel.host, "request-fails").disarm();
  expect(await session()).toBe(800);
  expect(excel.host.interceptors).toEqual([]);
});

it.each<[FaultId, string, string]>([
  ["request-fails", "GeneralException", "There was an internal error while processing the request."],
  [
    "undo-not-supported",
    "UndoNotSupported",
    "The operation can't be undone, so it can't be part of an undo group.",
  ],
  [
    "request-too-large",
    "RequestPayloadSizeLimitExceeded",
    "The request payload size has exceeded the limit.",
  ],
  [
    "api-not-found",
    "ApiNotFound",
    "The API you are trying to use could not be found. It may be available in a newer version of the Office application.",
  ],
])("%s: refuses the request, once, and does nothing of it", async (id, code, message) => {
  const excel = await open();
  armFault(excel.host, id);
  expect(await failure()).toMatchObject({ code, message });
  expect(written(excel)).toBe(false);
  expect(await session()).toBe(800);
});

it.each<[FaultId, string]>([
  ["answer-lost", "RequestAborted"],
  ["response-too-large", "ResponsePayloadSizeLimitExceeded"],
])("%s: does what was asked, and does not tell it", async (id, code) => {
  const excel = await open();
  armFault(excel.host, id);
  expect(await failure()).toMatchObject({ code });
  expect(written(excel)).toBe(true);
});

it("waits for the k-th request, without the client's own clean-up", async () => {
  const excel = await open();
  // Two requests of the first batch, then the second request of the session.
  armFault(excel.host, "request-fails", { at: 4 });
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Một").getRange("A1:B3").load("values");
    await context.sync();
    // The client tracks a range that is used again, and gives it up after the batch by a request of its own.
    range.load("address");
    await context.sync();
  });
  await eventsToCome();
  expect(excel.host.requests).toBe(3);
  expect(await failure()).toMatchObject({ code: "GeneralException" });
  expect(written(excel)).toBe(true);
});

describe("cell-editing (docs: delay while cell is being edited)", () => {
  it("refuses requests until the edit is over", async () => {
    const excel = await open();
    const edit = armFault(excel.host, "cell-editing");
    expect(await failure()).toMatchObject({ code: "InvalidOperationInCellEditMode", httpStatusCode: 400 });
    expect(await failure()).toMatchObject({ code: "InvalidOperationInCellEditMode" });
    expect(written(excel)).toBe(false);
    edit.disarm();
    expect(await session()).toBe(800);
  });

  it("lets requests with delayForCellEdit wait for its end", async () => {
    const excel = await open();
    const edit = armFault(excel.host, "cell-editing");
    let done = false;
    const waiting = session({ delayForCellEdit: true }).then((total) => {
      done = true;
      return total;
    });
    await eventsToCome();
    expect([done, written(excel)]).toEqual([false, false]);
    edit.disarm();
    expect(await waiting).toBe(800);
  });
});

describe("another person, before the request is carried out", () => {
  it("changes the cells that are given, told as Remote", async () => {
    const excel = await open();
    const told: string[] = [];
    await Excel.run(async (context) => {
      context.workbook.worksheets.onChanged.add(({ address, source }) =>
        Promise.resolve(void told.push(`${address} ${source}`)),
      );
      await context.sync();
    });
    armFault(excel.host, "cells-changed", { at: 2, cells: [{ row: 2, column: 1, value: 700 }] });
    expect(await session()).toBe(1000);
    await eventsToCome();
    expect(told).toEqual(["A2 Local", "B3 Remote"]);
  });

  it("changes a number where nothing is given", async () => {
    const excel = await open();
    armFault(excel.host, "cells-changed");
    expect(await session()).toBe(801);
  });

  it("protects the sheet", async () => {
    const excel = await open();
    armFault(excel.host, "sheet-protected");
    expect(await failure()).toMatchObject({ code: "AccessDenied" });
    expect(written(excel)).toBe(false);
  });

  it("makes the workbook one for reading", async () => {
    const excel = await open();
    armFault(excel.host, "workbook-read-only");
    expect(await failure()).toMatchObject({ code: "AccessDenied" });
  });

  it("renames the sheet, under our hands or before we ask for it", async () => {
    const excel = await open();
    armFault(excel.host, "sheet-renamed", { at: 2, name: "Một (cũ)" });
    // The client asks for a range that it tracks, not for the sheet by its name.
    expect(await session()).toBe(800);
    expect(excel.workbook.sheets()[0]?.name).toBe("Một (cũ)");
    expect(await failure()).toMatchObject({ code: "ItemNotFound" });
  });

  it("deletes the sheet", async () => {
    const excel = await open();
    armFault(excel.host, "sheet-deleted", { at: 2 });
    expect(await failure()).toMatchObject({ code: "ItemNotFound" });
    expect(excel.workbook.sheets().map(({ name }) => name)).toEqual(["Hai"]);
  });

  it("deletes the only sheet and leaves a blank one", async () => {
    const excel = await excelWith(book({ Một: [[1]] }));
    armFault(excel.host, "sheet-deleted");
    expect(await failure()).toMatchObject({ code: "ItemNotFound" });
    expect(excel.workbook.sheets().map(({ name }) => name)).toEqual(["Sheet1"]);
  });

  it("moves the sheet", async () => {
    const excel = await open();
    armFault(excel.host, "sheet-moved");
    expect(await session()).toBe(800);
    expect(excel.workbook.sheets().map(({ name }) => name)).toEqual(["Hai", "Một"]);
  });

  it("inserts rows above what we read", async () => {
    const excel = await open();
    armFault(excel.host, "rows-inserted", { at: 2, rows: 2 });
    expect(await session()).toBe("");
    expect(excel.workbook.sheets()[0]?.cell(2, 1).formula).toBe("=SUM(B4:B5)");
  });

  // Excel on the web writes to hidden rows too (ASSUMPTION); a sort takes formats and formulas along (as by hand).
  it("filters rows away", async () => {
    const excel = await open();
    armFault(excel.host, "rows-filtered", { at: 2 });
    expect(await session()).toBe(800);
    const [sheet] = excel.workbook.sheets();
    expect([0, 1, 2].map((row) => sheet?.rowHidden(row))).toEqual([false, true, false]);
    armFault(excel.host, "rows-filtered", { area: { top: 2, bottom: 2, left: 0, right: 0 } });
    await session();
    expect(sheet?.rowHidden(2)).toBe(true);
  });

  it("sorts the rows under the first one the other way round", async () => {
    const excel = await excelWith(
      book({
        Một: [
          ["Tổng số", "=SUM(B2:B3)"],
          ["I", ["=C2*2", "#,##0"], 150],
          ["II", 500],
        ],
      }),
    );
    armFault(excel.host, "rows-sorted", { at: 2 });
    expect(await session()).toBe(800);
    const [sheet] = excel.workbook.sheets();
    expect([sheet?.cell(1, 0).value, sheet?.cell(2, 0).value]).toEqual(["II", "ta viết"]);
    expect(sheet?.cell(2, 1)).toMatchObject({ formula: "=C3*2", value: 300, format: "#,##0" });
  });

  it("sorts only rows that no merged cell touches", async () => {
    const excel = await excelWith(book({ Một: [["Đầu"], ["a"], ["b", "c"], ["d"], ["e"]] }));
    const [sheet] = excel.workbook.sheets();
    sheet?.merge([{ top: 2, bottom: 2, left: 0, right: 1 }]);
    armFault(excel.host, "rows-sorted", { at: 2 });
    await session();
    expect([0, 1, 2, 3, 4].map((row) => sheet?.cell(row, 0).value)).toEqual([
      "Đầu",
      "ta viết",
      "b",
      "e",
      "d",
    ]);
  });

  it("merges cells under our hands, and drops what is written under a merge", async () => {
    const excel = await open();
    const [sheet] = excel.workbook.sheets();
    armFault(excel.host, "cells-merged", { area: { top: 0, bottom: 1, left: 0, right: 0 } });
    expect(await session()).toBe(800);
    expect([sheet?.cell(0, 0).value, written(excel)]).toEqual(["Tổng số", false]);
    armFault(excel.host, "cells-merged");
    await session();
    expect(sheet?.merges()).toEqual([
      { top: 0, bottom: 1, left: 0, right: 0 },
      { top: 2, bottom: 2, left: 0, right: 1 },
    ]);
  });

  it("does it on the sheet that is named", async () => {
    const excel = await open();
    armFault(excel.host, "sheet-renamed", { sheet: "Hai", name: "Ba" });
    expect(await session()).toBe(800);
    expect(excel.workbook.sheets().map(({ name }) => name)).toEqual(["Một", "Ba"]);
  });
});

it("api-set-missing: declares an older Excel until it is taken away", async () => {
  const excel = await open();
  const supports = (): boolean => Office.context.requirements.isSetSupported("ExcelApi", "1.13");
  const older = armFault(excel.host, "api-set-missing", { excelApi: "1.12" });
  expect(supports()).toBe(false);
  await expect(
    Excel.run((context) => {
      context.workbook.worksheets.getFirst().getRange("A1").getMergedAreasOrNullObject();
      return context.sync();
    }),
  ).rejects.toMatchObject({ code: "ApiNotFound" });
  older.disarm();
  expect(supports()).toBe(true);
});

it.each(FAULT_IDS)("%s: leaves the request before the k-th one alone", async (id) => {
  const excel = await open();
  const armed = armFault(excel.host, id, { at: 2 });
  await Excel.run((context) => {
    context.workbook.worksheets.getItem("Một").getRange("A2").values = [["ta viết"]];
    return context.sync();
  });
  expect(written(excel)).toBe(true);
  armed.disarm();
  expect(await session()).toBe(800);
});

it("lists every fault for a menu", () => {
  expect(FAULT_IDS).toHaveLength(18);
});
