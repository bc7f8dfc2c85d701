import { openWorkbook, type Change, type WriteOutcome } from "../../../src/excel";
import { rowPrints, type PageSetUp, type RowSpan } from "../../../src/plan";
import { armFault, FAULT_IDS } from "../../../stand-in/host";
import { openExcel, type LocalExcel } from "../../../stand-in/node";
import { excelWith } from "../../stand-in/support/sheet";
import { edit, number, PLAN } from "../support/plan-book";
import { refuse } from "../support/refusals";
import { sheetNow } from "../support/sheet-now";

const HEADER: RowSpan = { top: 0, bottom: 1 };

async function printHeader(): Promise<WriteOutcome> {
  const grid = await openWorkbook.readGrid("sheet1");
  const setUp: PageSetUp = {
    kind: "page-set-up",
    sheet: grid.sheet,
    before: grid.print?.titleRows ?? null,
    after: HEADER,
  };
  return openWorkbook.applyEdits({ edits: [setUp], seen: rowPrints(grid) });
}

/** The rows that the first sheet prints again: "1:2"; "" for none. */
function titlesOf({ workbook }: LocalExcel): string {
  const rows = workbook.sheets().find(({ id }) => id === "sheet1")?.extras.page?.titleRows ?? null;
  return rows === null ? "" : `${String(rows.top + 1)}:${String(rows.bottom + 1)}`;
}

/** Somebody else chooses rows in the same moment. */
function choose(excel: LocalExcel, rows: string): Promise<void> {
  return Excel.run(async (context) => {
    context.workbook.worksheets.getFirst().pageLayout.setPrintTitleRows(rows);
    await context.sync();
  }).then(() => {
    expect(titlesOf(excel)).not.toBe("");
  });
}

function changeOf(outcome: WriteOutcome): Change {
  if (outcome.kind !== "done") throw new Error(`not done: ${JSON.stringify(outcome)}`);
  return outcome.change;
}

it("has the header printed again in two requests more than reading takes, no cell changed, and takes it back", async () => {
  const excel = await excelWith(PLAN);
  const cells = sheetNow(excel);
  const asked = excel.host.requests;
  const change = changeOf(await printHeader());
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(excel.host.requests - asked).toBe(4);
  expect(titlesOf(excel)).toBe("1:2");
  expect((await openWorkbook.readGrid("sheet1")).print).toEqual({ titleRows: HEADER });
  expect(await openWorkbook.sideOf(change)).toBe("after");
  expect((await openWorkbook.undoChange(change)).kind).toBe("done");
  expect(titlesOf(excel)).toBe("");
  expect(sheetNow(excel)).toEqual(cells);
});

it("leaves alone what somebody else has chosen since, before and after", async () => {
  const excel = await excelWith(PLAN);
  const grid = await openWorkbook.readGrid("sheet1");
  const setUp: PageSetUp = { kind: "page-set-up", sheet: grid.sheet, before: null, after: HEADER };
  await choose(excel, "3:3");
  expect(await openWorkbook.applyEdits({ edits: [setUp], seen: rowPrints(grid) })).toMatchObject({
    kind: "not-done",
    reason: { key: "changed" },
  });
  expect(titlesOf(excel)).toBe("3:3");
  const change = changeOf(await printHeader());
  await choose(excel, "4:4");
  expect(await openWorkbook.undoChange(change)).toMatchObject({
    kind: "not-done",
    reason: { key: "changed" },
  });
  expect(titlesOf(excel)).toBe("4:4");
});

it("sets nothing where the header has moved meanwhile", async () => {
  const excel = await excelWith(PLAN);
  const grid = await openWorkbook.readGrid("sheet1");
  const setUp: PageSetUp = { kind: "page-set-up", sheet: grid.sheet, before: null, after: HEADER };
  await Excel.run(async (context) => {
    context.workbook.worksheets.getFirst().getRange("1:1").insert("Down");
    await context.sync();
  });
  expect(await openWorkbook.applyEdits({ edits: [setUp], seen: rowPrints(grid) })).toMatchObject({
    kind: "not-done",
    reason: { key: "changed" },
  });
  expect(titlesOf(excel)).toBe("");
});

it("is a group of its own", async () => {
  await excelWith(PLAN);
  const grid = await openWorkbook.readGrid("sheet1");
  const setUp: PageSetUp = { kind: "page-set-up", sheet: grid.sheet, before: null, after: HEADER };
  const edits = [setUp, edit(grid, "D3", number("1"))];
  await expect(openWorkbook.applyEdits({ edits, seen: rowPrints(grid) })).rejects.toThrow(RangeError);
});

it("says what is left where Excel takes nothing back", async () => {
  const excel = await excelWith(PLAN);
  const change = changeOf(await printHeader());
  refuse(excel, "GeneralException", { from: 2 });
  expect(await openWorkbook.undoChange(change)).toMatchObject({ kind: "partly", cells: [], back: "after" });
  expect(titlesOf(excel)).toBe("1:2");
});

test.each(["write", "undo"] as const)(
  "whatever strikes whichever request of a %s, what is told is what is",
  async (way) => {
    let ran = 0;
    for (const fault of FAULT_IDS) {
      for (let at = 1; at <= 4; at++) {
        const excel = await openExcel({ workbook: PLAN });
        try {
          const grid = await openWorkbook.readGrid("sheet1");
          const setUp: PageSetUp = { kind: "page-set-up", sheet: grid.sheet, before: null, after: HEADER };
          const write = (): Promise<WriteOutcome> =>
            openWorkbook.applyEdits({ edits: [setUp], seen: rowPrints(grid) });
          const change = way === "undo" ? changeOf(await write()) : null;
          const cells = [{ row: 1, column: 4, value: 7 }];
          const armed = armFault(excel.host, fault, fault === "cells-changed" ? { at, cells } : { at });
          const { kind } = await (change === null ? write() : openWorkbook.undoChange(change));
          armed.disarm();
          ran += 1;
          const there = titlesOf(excel) !== "";
          const gone = excel.workbook.sheets().every(({ id }) => id !== "sheet1");
          const told = kind === "partly" ? there : (kind === "done") === (way === "write");
          expect([fault, at, kind, gone ? "gone" : there]).toEqual([fault, at, kind, gone ? "gone" : told]);
        } finally {
          excel.close();
        }
      }
    }
    expect(ran).toBe(FAULT_IDS.length * 4);
  },
  120_000,
);
