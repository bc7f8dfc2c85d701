import { checkSheet } from "../../src/check";
import { a1, type CellRef, type Finding, type Sheet } from "../../src/plan";
import { readSheet } from "../../src/read";
import { entriesOf } from "../../src/taskpane/report/entries";
import { firstEntries } from "../../src/taskpane/report/first-entries";
import { sectionsOf } from "../../src/taskpane/report/sections";
import { countsToShow } from "../../src/taskpane/report/counts-to-show";
import { tableReports } from "../../src/taskpane/report/table-report";
import { textTable } from "../support/text-table";
import { FAULTY } from "./support/stories";

const sheetOf = (text: string): Sheet => readSheet(textTable(text).grid);

function found(rule: string, cell: CellRef | null, data: Finding["data"] = {}): Finding {
  return { rule, severity: "warning", message: rule, cell, related: [], data, fix: null, suggestions: [] };
}

const at = (row: number, column = 4): CellRef => ({ row, column });

describe("entries", () => {
  const cells = (findings: readonly Finding[]): string[][] =>
    entriesOf(findings).map((entry) => entry.cells.map(a1));

  it("join findings of one rule that say the same", () => {
    const lướt = { unit: "Lướt" };
    expect(
      cells([
        found("unit-unknown", at(6, 2), lướt),
        found("x", at(7)),
        found("unit-unknown", at(8, 2), lướt),
      ]),
    ).toEqual([["C7", "C9"], ["E8"]]);
  });

  it("keep findings apart that say different things", () => {
    expect(cells([found("funding-sum", at(3), { sum: 1 }), found("funding-sum", at(4), { sum: 2 })])).toEqual(
      [["E4"], ["E5"]],
    );
  });

  it("join numbers kept as text whatever their figures: they came with one paste", () => {
    const pasted = (row: number): Finding => found("amount-stored-as-text", at(row), { text: String(row) });
    expect(cells([pasted(3), pasted(4)])).toEqual([["E4", "E5"]]);
  });

  it("name a cell once, and none for what has no cell", () => {
    expect(cells([found("a", at(3)), found("a", at(3)), found("b", null)])).toEqual([["E4"], []]);
  });

  it("have names of their own, even of two in one cell", () => {
    const ids = entriesOf([found("a", at(3), { n: 1 }), found("a", at(3), { n: 2 })]).map(({ id }) => id);
    expect(new Set(ids).size).toBe(2);
  });

  it("keep their names when other findings come or go, so that the place in the list is kept", () => {
    const two = entriesOf([found("a", at(3)), found("b", at(4))]);
    const one = entriesOf([found("b", at(4))]);
    expect(one[0]?.id).toBe(two[1]?.id);
  });
});

describe("sections", () => {
  const sheet = sheetOf(FAULTY);
  const names = (findings: readonly Finding[]): (string | null)[] =>
    sectionsOf(sheet, findings).map(({ category }) => category?.name ?? null);

  it("follow the sheet, the whole table first", () => {
    expect(names([found("a", at(6)), found("b", at(3)), found("c", null)])).toEqual([
      null,
      "Hỗ trợ xây dựng mô hình",
      "Cung cấp thông tin",
    ]);
  });

  it("hold a category's own row", () => {
    expect(names([found("a", at(5, 1))])).toEqual(["Cung cấp thông tin"]);
  });

  it("give to the whole table what spreads over categories or stands outside", () => {
    expect(names([found("same", at(3)), found("same", at(6))])).toEqual([null]);
    expect(names([found("title", at(0, 0))])).toEqual([null]);
  });

  it("count findings, not entries", () => {
    expect(sectionsOf(sheet, [found("same", at(3)), found("same", at(4))])[0]?.count).toBe(2);
  });

  it("hold every finding of a check, each once", () => {
    const { findings } = checkSheet(sheet);
    const listed = sectionsOf(sheet, findings).flatMap(({ entries }) =>
      entries.flatMap((entry) => entry.findings),
    );
    expect(new Set(listed)).toEqual(new Set(findings));
    expect(listed).toHaveLength(findings.length);
  });
});

it("shows the first entries of a long list, over its sections, and says how many are left", () => {
  const rows = [3, 4, 6, 7].map((row) => found("r", at(row), { row }));
  const { sections, left } = firstEntries(sectionsOf(sheetOf(FAULTY), rows), 3);
  expect(sections.map(({ entries }) => entries.flatMap(({ cells }) => cells.map(a1)))).toEqual([
    ["E4", "E5"],
    ["E7"],
  ]);
  expect(left).toBe(1);
  expect(firstEntries(sections, 2).sections).toHaveLength(1);
});

it("counts a plan's tasks and categories, and its money in its own unit", () => {
  expect(
    countsToShow(tableReports(sheetOf(FAULTY))).map(({ money, ...counts }) => [
      counts,
      money?.unit,
      money?.amount.toFixed(),
    ]),
  ).toEqual([[{ kind: "plan", tasks: 4, categories: 2 }, "million-dong", "25085"]]);
});
