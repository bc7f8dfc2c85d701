import { screen, waitFor } from "@testing-library/react";
import { NO_CORRECTIONS } from "../../src/plan";
import { readCorrections } from "../../src/taskpane/corrections/kept-corrections";
import { periodText, periodTyped } from "../../src/taskpane/corrections/period-text";
import { checkedPane, finding, openPane } from "./support/open-pane";
import { textWorkbook } from "./support/text-workbook";

/** It says neither its year nor in what it counts. */
const UNSAID = `
  DANH MỤC NHIỆM VỤ KHUYẾN CÔNG | | | | | |
  TT | Tên nhiệm vụ          | Đơn vị | Số lượng | Tổng số | Thời gian
  1  | Mở lớp đào tạo nghề   | Lớp    | 10       | 1.000   | 2024
  2  | Truyền nghề đan lát   | Lớp    | 5        | 2.000   | 2024
     | Tổng cộng             |        |          | 3.000   |
`;
const book = (): ReturnType<typeof textWorkbook> => textWorkbook({ "Phụ lục": UNSAID });

const unit = (): Promise<HTMLElement> => screen.findByRole("combobox", { name: "Đơn vị tiền" });
const period = (): Promise<HTMLElement> =>
  screen.findByRole("textbox", { name: "Năm hoặc giai đoạn kế hoạch" });

/** What a person chose for the first sheet on another day. */
function keptBefore(name: "period" | "money-unit", value: string): void {
  localStorage.setItem(`khuyencong.${name}.kế hoạch.xlsx.id of Phụ lục`, value);
}

test("the unit of money that a person chooses holds, and is said to be chosen", async () => {
  const { user } = await checkedPane(book());
  expect(finding(/chưa ghi đơn vị tiền/)).toBeTruthy();
  await user.click(screen.getByRole("button", { name: "Thiết lập" }));
  await user.selectOptions(await unit(), "million-dong");
  expect(await screen.findByText("Do anh/chị chọn: đơn vị tiền triệu đồng")).toBeTruthy();
  await waitFor(() => {
    expect(screen.queryByText(/chưa ghi đơn vị tiền/)).toBeNull();
  });
});

test("what was chosen before is given back to the table", async () => {
  keptBefore("money-unit", "million-dong");
  const { user } = await checkedPane(book());
  expect(screen.queryByText(/chưa ghi đơn vị tiền/)).toBeNull();
  await user.click(screen.getByRole("button", { name: "Thiết lập" }));
  await user.click(await screen.findByText("Lấy lại theo bảng"));
  expect(await screen.findByText(/chưa ghi đơn vị tiền/)).toBeTruthy();
  expect(await unit()).toHaveProperty("value", "");
  expect(screen.queryByText(/Do anh\/chị chọn/)).toBeNull();
});

test("the period is typed as offices write it, and rules go by it", async () => {
  const { user } = await checkedPane(book());
  expect(screen.queryByText(/nằm ngoài kỳ kế hoạch/)).toBeNull();
  await user.click(screen.getByRole("button", { name: "Thiết lập" }));
  expect(await period()).toHaveProperty("placeholder", "Theo bảng: 2024");
  await user.type(await period(), "2025{Enter}");
  expect(await screen.findByText("Do anh/chị chọn: năm kế hoạch 2025")).toBeTruthy();
  expect((await screen.findAllByText(/nằm ngoài kỳ kế hoạch/)).length).toBeGreaterThan(0);
});

test("a period that is none is refused in words", async () => {
  const { user } = openPane(book());
  await user.click(await screen.findByRole("button", { name: "Thiết lập" }));
  await user.type(await period(), "2025 - 2021{Enter}");
  expect(await screen.findByText(/Ghi một năm \(2025\) hoặc hai năm/)).toBeTruthy();
  expect(localStorage.length).toBe(0);
});

test("what is chosen is kept for its sheet alone", async () => {
  keptBefore("period", "2025-2025");
  const { user } = openPane(textWorkbook({ "Phụ lục": UNSAID, Khác: UNSAID }));
  await user.click(await screen.findByRole("button", { name: "Thiết lập" }));
  expect(await period()).toHaveProperty("value", "2025");
  await user.selectOptions(screen.getByRole("combobox", { name: "Trang tính cần kiểm tra" }), "Khác");
  await waitFor(async () => {
    expect(await period()).toHaveProperty("value", "");
  });
});

test.each([
  ["2025", { from: 2025, to: 2025 }],
  ["Năm 2025", { from: 2025, to: 2025 }],
  [" 2021–2025 ", { from: 2021, to: 2025 }],
  ["Giai đoạn 2021 - 2025", { from: 2021, to: 2025 }],
  ["", null],
  ["2025 - 2021", "unclear"],
  ["khóa 2025", "unclear"],
  ["25", "unclear"],
])("“%s” is typed for a period", (text, read) => {
  expect(periodTyped(text)).toEqual(read);
  if (read !== "unclear")
    expect(periodTyped(periodText(periodTyped(text) as typeof read & object))).toEqual(read);
});

test("what is kept and means nothing is as if nothing were kept", () => {
  localStorage.setItem("khuyencong.period.book.sheet", "năm nay");
  localStorage.setItem("khuyencong.money-unit.book.sheet", "vàng");
  expect(readCorrections("book", "sheet")).toEqual(NO_CORRECTIONS);
});
