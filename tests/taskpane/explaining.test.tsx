import { act, cleanup, screen } from "@testing-library/react";
import { axe } from "jest-axe";
import { checkedPane, finding, openPane } from "./support/open-pane";
import { WARNED } from "./support/stories";
import { textWorkbook, type TextWorkbook } from "./support/text-workbook";

/** One warning: the unit of the last task. */
const ONE = WARNED.replace("Lướt    | 5", "Lượt    | 5");
const UNIT = /Đơn vị tính “Lướt” không có trong danh mục/;
const READY = "Đủ điều kiện trình, 1 cảnh báo đã giải trình";

/** The pane after the warning of a workbook was explained. */
async function explained(
  workbook: TextWorkbook,
  said = "Theo Quyết định 12",
): ReturnType<typeof checkedPane> {
  const pane = await checkedPane(workbook);
  await pane.user.click(finding(UNIT));
  await pane.user.click(screen.getByRole("button", { name: "Giải trình…" }));
  await pane.user.type(screen.getByRole("textbox", { name: "Giải trình cho cảnh báo này" }), said);
  await pane.user.click(screen.getByRole("button", { name: "Lưu giải trình" }));
  return pane;
}

test("a warning that is explained shows why, is not open any more, and the focus is back on it", async () => {
  const workbook = textWorkbook({ "Phụ lục": ONE });
  const { container } = await explained(workbook);
  await screen.findByRole("heading", { name: READY });
  screen.getByText("Đã giải trình: Theo Quyết định 12");
  screen.getByRole("img", { name: "Cảnh báo đã giải trình" });
  screen.getByText("Đã lưu giải trình.");
  expect(document.activeElement).toBe(finding(UNIT));
  expect(screen.getByRole("button", { name: "Cảnh báo 0" })).toHaveProperty("disabled", true);
  expect((await axe(container)).violations).toEqual([]);
  // Nothing of it is in the file.
  expect(JSON.stringify(await workbook.readGrid(null))).not.toContain("Quyết định");
});

test("it is changed and taken back in place, by keyboard alone", async () => {
  const { user } = await explained(textWorkbook({ "Phụ lục": ONE }));
  await user.click(screen.getByRole("button", { name: "Sửa giải trình" }));
  const field = screen.getByRole("textbox");
  expect(document.activeElement).toBe(field);
  expect(field).toHaveProperty("value", "Theo Quyết định 12");
  await user.keyboard("{Control>}a{/Control}Theo Quyết định 15{Control>}{Enter}{/Control}");
  screen.getByText("Đã giải trình: Theo Quyết định 15");
  await user.click(screen.getByRole("button", { name: "Sửa giải trình" }));
  await user.keyboard("x{Escape}");
  screen.getByText("Đã giải trình: Theo Quyết định 15");
  expect(document.activeElement).toBe(finding(UNIT));
  await user.click(screen.getByRole("button", { name: "Bỏ giải trình" }));
  await screen.findByRole("heading", { name: "Đủ điều kiện trình, còn 1 cảnh báo" });
  expect(screen.queryByText(/^Đã giải trình:/)).toBeNull();
  expect(localStorage).toHaveLength(0);
});

test("it holds in another page and another check, also where its row has moved", async () => {
  const workbook = textWorkbook({ "Phụ lục": ONE });
  await explained(workbook);
  cleanup();
  openPane(workbook);
  await screen.findByRole("heading", { name: READY });
  cleanup();
  sessionStorage.clear();
  const above = "3  | Tập huấn                    | Lớp     | 1        | 5      | 5     | -     | 2025";
  workbook.rewrite("Phụ lục", ONE.replace("  II | Cung", `  ${above}\n  II | Cung`));
  await checkedPane(workbook);
  await screen.findByRole("heading", { name: READY });
});

test.each([
  ["what its cell says", "Lướt    | 6", "Lượtt   | 6"],
  ["the name of its row", "Bản tin", "Bản tin tháng"],
])("it is open again once %s has changed", async (_, before, after) => {
  const workbook = textWorkbook({ "Phụ lục": ONE });
  const { user } = await explained(workbook);
  act(() => {
    workbook.rewrite("Phụ lục", ONE.replace(before, after));
  });
  await user.click(screen.getByRole("button", { name: "Kiểm tra lại" }));
  await screen.findByRole("heading", { name: "Đủ điều kiện trình, còn 1 cảnh báo" });
});

test("of equal warnings one more that comes later is open, beside those that were explained", async () => {
  const workbook = textWorkbook({ "Phụ lục": WARNED });
  const { user } = await explained(workbook);
  await screen.findByRole("heading", { name: "Đủ điều kiện trình, 2 cảnh báo đã giải trình" });
  const more = "3  | Phóng sự                    | Lướt    | 1        | 5      | 5     | -     | 2025";
  act(() => {
    workbook.rewrite("Phụ lục", `${WARNED.trimEnd()}\n  ${more}\n`);
  });
  await user.click(screen.getByRole("button", { name: "Kiểm tra lại" }));
  await screen.findByRole("heading", {
    name: "Đủ điều kiện trình, còn 1 cảnh báo, 2 cảnh báo đã giải trình",
  });
  expect(screen.getAllByRole("button", { name: UNIT })).toHaveLength(2);
});

test("errors cannot be explained away", async () => {
  const { user } = await checkedPane(textWorkbook({ "Phụ lục": WARNED.replace("8.000 ", "8.100 ") }));
  await user.click(finding(/Tổng số không bằng/));
  expect(screen.queryByRole("button", { name: "Giải trình…" })).toBeNull();
});
