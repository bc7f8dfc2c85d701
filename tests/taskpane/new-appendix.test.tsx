import { screen, within } from "@testing-library/react";
import { atCatalogue, PLAN } from "./support/at-catalogue";
import { checkedPane } from "./support/open-pane";
import { textWorkbook } from "./support/text-workbook";

jest.setTimeout(60_000);

const categories = (): readonly string[] =>
  within(screen.getByRole("group", { name: "Các mục" }))
    .getAllByRole("checkbox")
    .map((box) => box.closest("span")?.textContent ?? "");

test("where there is no table an appendix is begun on a sheet of its own, and taken back", async () => {
  const workbook = textWorkbook({ Nháp: "một | hai" });
  const { user } = await atCatalogue(workbook);
  await screen.findByText(/^Trang này chưa có bảng phụ lục/);
  const year = screen.getByRole("textbox", { name: "Năm" });
  await user.clear(year);
  await user.type(year, "26");
  await screen.findByText(/^Ghi năm bằng bốn chữ số/);
  await user.clear(year);
  await user.type(year, "2026");
  await user.click(screen.getByRole("button", { name: "Tạo trang tính" }));
  await screen.findByText("Đã thêm trang tính “Phụ lục 2026”.");
  expect((await workbook.listSheets()).sheets.map(({ name }) => name)).toEqual(["Nháp", "Phụ lục 2026"]);
  await user.click(screen.getByRole("button", { name: "Hoàn tác" }));
  await screen.findByRole("region", { name: "Tạo phụ lục mới" });
  expect((await workbook.listSheets()).sheets.map(({ name }) => name)).toEqual(["Nháp"]);
});

test("Kiểm tra leads to a new appendix where it finds no table", async () => {
  const { user } = await checkedPane(textWorkbook({ Nháp: "một | hai" }));
  await user.click(screen.getByRole("button", { name: "Tạo phụ lục mới…" }));
  await screen.findByRole("region", { name: "Tạo phụ lục mới" });
  expect(document.activeElement?.textContent).toBe("Tạo phụ lục mới");
});

test("has the categories of the approved programme that the workbook keeps, or the activities of the decree", async () => {
  const { user } = await atCatalogue(textWorkbook({ "Phụ lục": PLAN }));
  await user.click(screen.getByRole("tab", { name: "Chương trình" }));
  await user.click(await screen.findByRole("button", { name: /^Dùng bản mẫu/ }));
  await user.click(await screen.findByRole("button", { name: "Dùng Chương trình này" }));
  await user.click(screen.getByRole("tab", { name: "Nhiệm vụ mẫu" }));
  await user.click(await screen.findByRole("button", { name: "Tạo phụ lục mới…" }));
  expect(categories()).toHaveLength(8);
  expect(categories()[0]).toMatch(/^Hỗ trợ nâng cao năng lực quản lý/);
  await user.click(screen.getByRole("radio", { name: "Nội dung hoạt động khuyến công" }));
  expect(categories()).toHaveLength(9);
  await user.click(screen.getByRole("button", { name: "Thôi" }));
  await screen.findByRole("button", { name: "Tạo phụ lục mới…" });
});
