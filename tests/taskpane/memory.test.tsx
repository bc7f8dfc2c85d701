import { act, cleanup, screen } from "@testing-library/react";
import { packed, unpacked } from "../../src/taskpane/memory/packed";
import { atOnce } from "../../src/plan";
import { reportInSteps } from "../../src/taskpane/report/report-of";
import { NEW_VIEW } from "../../src/taskpane/state/view";
import { checkSheet } from "../../src/check";
import { readSheet } from "../../src/read";
import { textTable } from "../support/text-table";
import { checkedPane, openPane } from "./support/open-pane";
import { CLEAN, FAULTY } from "./support/stories";
import { textWorkbook } from "./support/text-workbook";

const CATEGORY = /^I\. Hỗ trợ xây dựng mô hình/;

/** The one text that a pane has put away. */
function keptText(): { readonly key: string; readonly text: string } {
  const [key = ""] = Object.keys(sessionStorage);
  return { key, text: sessionStorage.getItem(key) ?? "" };
}

describe("when another button of the ribbon replaces the page", () => {
  it("the result is there again as of its time, with the list as it was looked at", async () => {
    const workbook = textWorkbook({ "Phụ lục": FAULTY });
    const { user } = await checkedPane(workbook);
    await user.click(screen.getByRole("button", { name: "Lỗi 1" }));
    await user.click(screen.getByRole("button", { name: CATEGORY }));
    cleanup();
    openPane(workbook);
    expect(await screen.findByRole("heading", { name: "Chưa trình được: 1 lỗi, 2 cảnh báo" })).toBeTruthy();
    expect(screen.getByText(/^Kết quả lúc \d\d:\d\d, trước khi mở lại khung này/)).toBeTruthy();
    expect(screen.getByRole("button", { name: "Lỗi 1", pressed: true })).toBeTruthy();
    expect(screen.getByRole("button", { name: CATEGORY, expanded: false })).toBeTruthy();
    expect(screen.getByText("25.085 triệu đồng")).toBeTruthy();
    expect(workbook.reads).toBe(1);
  });

  it("the button Kiểm tra checks anew", async () => {
    const workbook = textWorkbook({ "Phụ lục": FAULTY });
    await checkedPane(workbook);
    cleanup();
    workbook.rewrite("Phụ lục", CLEAN);
    openPane(workbook, { action: "check" });
    expect(await screen.findByRole("heading", { name: "Không có lỗi" })).toBeTruthy();
    expect(screen.queryByText(/trước khi mở lại/)).toBeNull();
  });

  it("a sheet that was renamed meanwhile keeps its result; one that was deleted leaves none", async () => {
    const workbook = textWorkbook({ "Phụ lục": FAULTY, Khác: CLEAN });
    await checkedPane(workbook);
    cleanup();
    workbook.rename("Phụ lục", "Phụ lục II");
    openPane(workbook);
    expect(await screen.findByRole("heading", { name: /^Chưa trình được/ })).toBeTruthy();
    act(() => {
      workbook.remove("Phụ lục II");
    });
    expect(await screen.findByRole("heading", { name: "Chưa kiểm tra" })).toBeTruthy();
    expect(Object.keys(sessionStorage)).toEqual([]);
  });

  it("the page that goes listens no more", async () => {
    const workbook = textWorkbook({ "Phụ lục": FAULTY });
    await checkedPane(workbook);
    expect(workbook.listeners).toBe(1);
    act(() => {
      window.dispatchEvent(new Event("pagehide"));
    });
    expect(workbook.listeners).toBe(0);
  });
});

describe("what was kept is not believed blindly", () => {
  it.each([
    ["cut off", (text: string) => text.slice(0, 200)],
    ["of another version", (text: string) => text.replace('"version":3', '"version":0')],
    ["a fact missing", (text: string) => text.replace('"stated":', '"renamed":')],
    [
      "a message that nobody knows",
      (text: string) => text.replace('"message":"funding-sum"', '"message":"x"'),
    ],
    ["a number that is none", (text: string) => text.replace(/"decimal":"\d+"/, '"decimal":"NaN"')],
    ["a role that nobody knows", (text: string) => text.replace('"role":"unit"', '"role":"x"')],
    ["a place below zero", (text: string) => text.replace('"row":3', '"row":-3')],
    ["null", () => "null"],
    ["a list", () => "[]"],
  ])("%s", async (_, harm) => {
    const workbook = textWorkbook({ "Phụ lục": FAULTY });
    await checkedPane(workbook);
    cleanup();
    const { key, text } = keptText();
    const harmed = harm(text);
    expect(harmed).not.toBe(text);
    sessionStorage.setItem(key, harmed);
    openPane(workbook);
    expect(await screen.findByRole("heading", { name: "Chưa kiểm tra" })).toBeTruthy();
  });

  it("nor is what another workbook left under its name", async () => {
    await checkedPane(textWorkbook({ "Phụ lục": FAULTY }));
    cleanup();
    const other = textWorkbook({ "Phụ lục": CLEAN });
    const list = await other.listSheets();
    openPane({ ...other, listSheets: () => Promise.resolve({ ...list, workbook: "khác.xlsx" }) });
    expect(await screen.findByRole("heading", { name: "Chưa kiểm tra" })).toBeTruthy();
  });
});

describe("a report put away as text", () => {
  const sheet = readSheet(textTable(FAULTY).grid);
  const result = checkSheet(sheet);
  const report = atOnce(reportInSteps(sheet, result, new Date(2025, 4, 6, 10, 32)));

  it("comes back the same, but for the changes that it offered", () => {
    const sections = report.sections.map((section) => ({
      ...section,
      entries: section.entries.map((entry) => ({
        ...entry,
        findings: entry.findings.map(({ rule, severity, message, cell, data }) => ({
          rule,
          severity,
          message,
          cell,
          data,
          related: [],
          fix: null,
          suggestions: [],
        })),
      })),
    }));
    const view = { filter: "error" as const, closed: new Set(["I. Mục"]) };
    const back = unpacked(packed(report, view));
    // Without offers there is nothing to write, and so nothing to verify before it.
    expect(back).toEqual({
      report: { ...report, sections, seen: { left: 0, right: 0, rows: new Map() } },
      view,
    });
  });

  it("is left out when it is too long to keep", () => {
    const [section] = report.sections;
    const many = Array.from({ length: 5_000 }, () => section).flatMap((one) => one ?? []);
    expect(packed({ ...report, sections: many }, NEW_VIEW)).toBeNull();
  });
});
