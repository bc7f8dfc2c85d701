import { screen, waitFor, within } from "@testing-library/react";
import { axe } from "jest-axe";
import { openPane, type OpenedPane } from "./support/open-pane";
import { textWorkbook, type TextWorkbook } from "./support/text-workbook";

const PLAN = `
  KẾ HOẠCH KHUYẾN CÔNG TỈNH KIÊN GIANG NĂM 2024 | | | | | | |
  TT | Tên nhiệm vụ | Đơn vị | Số lượng | Tổng số (triệu đồng) | Vốn NS | Vốn khác | Thời gian
  I  | Hỗ trợ nâng cao năng lực quản lý | | | | | |
  1  | Tổ chức khóa tập huấn nâng cao năng lực quản lý doanh nghiệp | Lớp | 1 | 25 | 25 | - | 2024
  2  | Tham quan vườn hoa | Đợt | 1 | 6.000 | 6.000 | - | 2024
     | Tổng cộng | | | 6.025 | 6.025 | - |
`;

async function opened(workbook: TextWorkbook): Promise<OpenedPane> {
  const pane = openPane(workbook);
  await pane.user.click(await screen.findByRole("tab", { name: "Chương trình" }));
  return pane;
}

const named = (name: string | RegExp): Promise<HTMLElement> => screen.findByRole("button", { name });

async function withSample(workbook: TextWorkbook): Promise<OpenedPane> {
  const pane = await opened(workbook);
  await pane.user.click(await named(/^Dùng bản mẫu/));
  await pane.user.click(await named("Dùng Chương trình này"));
  await screen.findByRole("region", { name: "Chương trình đã phê duyệt" });
  return pane;
}

/** The figures of a row of a table, in the order of its columns. */
async function figures(table: RegExp, row: RegExp): Promise<readonly string[]> {
  const rows = within(await screen.findByRole("table", { name: table })).getAllByRole("row");
  const at = rows.findIndex((one) => row.test(one.textContent));
  return within(rows[at + 1] ?? document.body)
    .getAllByRole("cell")
    .map((cell) => cell.textContent.trim());
}

test("the sample is shown before it is kept, and then travels with the workbook", async () => {
  const workbook = textWorkbook({ "Năm 2024": PLAN });
  const { user, unmount } = await opened(workbook);
  await user.click(await named(/^Dùng bản mẫu/));
  expect(await workbook.store.read("programme")).toBeNull();
  expect(screen.getByText(/24 nhiệm vụ/)).toBeTruthy();
  expect(screen.getByText(/cộng các dòng 47\.586, văn bản ghi 47\.585, lệch 1\./)).toBeTruthy();
  expect(screen.getByLabelText("Vốn ngân sách, Năm 2024")).toHaveProperty("value", "4.938");
  await user.click(await named("Dùng Chương trình này"));
  await screen.findByRole("region", { name: "Chương trình đã phê duyệt" });
  await waitFor(async () => {
    expect(await workbook.store.read("programme")).toContain("2454/QĐ-UBND");
  });
  unmount();
  await opened(workbook);
  expect((await screen.findByRole("region", { name: "Chương trình đã phê duyệt" })).textContent).toContain(
    "Quyết định 2454/QĐ-UBND ngày 20/10/2020",
  );
});

test("what the year gives and what the plan takes of it; too much is said in words", async () => {
  await withSample(textWorkbook({ "Năm 2024": PLAN }));
  expect(await figures(/^Kinh phí năm 2024/, /^Vốn ngân sách/)).toEqual([
    "4.938",
    "–",
    "6.025",
    "Vượt 1.087",
  ]);
  expect(await figures(/^Kinh phí cả giai đoạn/, /^Vốn ngân sách/)).toEqual([
    "24.050",
    "–",
    "6.025",
    "18.025",
  ]);
});

test("removing it can be taken back", async () => {
  const workbook = textWorkbook({ "Năm 2024": PLAN });
  const { user } = await withSample(workbook);
  await user.click(await named("Bỏ"));
  await waitFor(async () => {
    expect(await workbook.store.read("programme")).toBeNull();
  });
  await user.click(await named("Hoàn tác"));
  await screen.findByRole("region", { name: "Chương trình đã phê duyệt" });
  await waitFor(async () => {
    expect(await workbook.store.read("programme")).toContain("2454/QĐ-UBND");
  });
});

test("nothing for axe to complain of, with a programme and before", async () => {
  const { container, user } = await opened(textWorkbook({ "Năm 2024": PLAN }));
  await user.click(await named(/^Dùng bản mẫu/));
  expect((await axe(container)).violations).toEqual([]);
  await user.click(await named("Dùng Chương trình này"));
  await screen.findByRole("table", { name: /^Kinh phí năm 2024/ });
  expect((await axe(container)).violations).toEqual([]);
});
