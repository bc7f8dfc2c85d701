import { screen, within } from "@testing-library/react";
import { atCatalogue, PLAN } from "./support/at-catalogue";
import { textWorkbook } from "./support/text-workbook";

jest.setTimeout(60_000);

const names = (): readonly string[] =>
  within(screen.getByRole("list", { name: "Danh sách nhiệm vụ mẫu" }))
    .getAllByRole("button", { name: /^Thêm: / })
    .map((button) => (button.getAttribute("aria-label") ?? "").replace("Thêm: ", ""));

test("finds tasks as one types, without diacritics, opens one in place and says where it was seen", async () => {
  const { user } = await atCatalogue(textWorkbook({ "Phụ lục": PLAN }));
  expect(document.activeElement).toBe(screen.getByRole("searchbox", { name: "Tìm nhiệm vụ" }));
  await user.keyboard("tap huan nang luc");
  expect(names()[0]).toBe("Tổ chức khóa tập huấn nâng cao năng lực quản lý doanh nghiệp");
  await user.keyboard("{ArrowDown}{Enter}");
  await screen.findByText(/Kiên Giang, Quyết định 2454.*mục I$/);
});

test("puts chosen tasks into the table: proposed, shown, written at once, and taken back", async () => {
  const workbook = textWorkbook({ "Phụ lục": PLAN });
  const { user } = await atCatalogue(workbook);
  await user.keyboard("tap huan nang luc quan ly doanh nghiep");
  await user.click(screen.getAllByRole("button", { name: /^Thêm: / })[0] ?? document.body);
  const tray = await screen.findByRole("region", { name: "Nhiệm vụ đã chọn" });
  const budget = within(tray).getByRole("textbox", { name: /Vốn NS/ });
  expect((budget as HTMLInputElement).value).toBe("25");
  const quantity = within(tray).getByRole("textbox", { name: /Số lượng/ });
  await user.clear(quantity);
  await user.type(quantity, "2x");
  await within(tray).findByText("Ghi số, ví dụ 1.250 hoặc 37,5.");
  await user.clear(quantity);
  await user.type(quantity, "2");
  expect((budget as HTMLInputElement).value).toBe("50");
  await user.click(within(tray).getByRole("button", { name: "Chèn 1 nhiệm vụ" }));
  const preview = await screen.findByRole("region", { name: "Sẽ chèn vào bảng" });
  within(preview).getByText(
    /^2 · Tổ chức khóa tập huấn nâng cao năng lực quản lý doanh nghiệp · Lớp · 2 · 50/,
  );
  within(preview).getByText("Ô thay đổi theo");
  within(preview).getByText("1.170");
});

test("marks, hides and shows again, for the next time too", async () => {
  const workbook = textWorkbook({ "Phụ lục": PLAN });
  const first = await atCatalogue(workbook);
  await first.user.keyboard("to roi to gap{ArrowDown}{Enter}");
  const name = names()[0] ?? "";
  await first.user.click(await screen.findByRole("button", { name: "Đánh dấu" }));
  first.unmount();
  const second = await atCatalogue(workbook);
  await screen.findByRole("button", { name: "Đã đánh dấu (1)" });
  await second.user.keyboard("to roi to gap{ArrowDown}{Enter}");
  await second.user.click(await screen.findByRole("button", { name: "Ẩn khỏi danh sách" }));
  expect(screen.queryAllByRole("button", { name: `Thêm: ${name}` })).toEqual([]);
  await second.user.click(screen.getByText("Danh mục riêng của đơn vị"));
  await second.user.click(await screen.findByRole("button", { name: "Hiện lại 1 nhiệm vụ đang ẩn" }));
  await screen.findByRole("button", { name: `Thêm: ${name}` });
});

test("gives the selected task the standard wording, shown before", async () => {
  const workbook = textWorkbook({ "Phụ lục": PLAN });
  workbook.selectCell({ row: 2, column: 4 });
  const { user } = await atCatalogue(workbook);
  await screen.findByText("Xếp theo");
  await user.keyboard("thiet ke bao bi{ArrowDown}{Enter}");
  const name = names()[0] ?? "";
  await user.click(await screen.findByRole("button", { name: "Thay tên ở dòng đang chọn" }));
  const preview = await screen.findByRole("region", { name: "Thay tên nhiệm vụ" });
  await user.click(within(preview).getByRole("button", { name: "Ghi 1 ô" }));
  await screen.findByText("Đã ghi ô B3.");
  expect((await workbook.readGrid(null)).values[2]?.[1]).toBe(name);
});

test("says why nothing can be inserted where another table stands beside", async () => {
  const workbook = textWorkbook({
    "Phụ lục": `
      TT | Tên nhiệm vụ | Đơn vị | Số lượng | Tổng số (triệu đồng) |  | Năm | Kinh phí
      I  | Hỗ trợ nâng cao năng lực quản lý |  |  |  |  | 2024 | 10
      1  | Thiết kế     | Cơ sở  | 16 | 1120 |  | 2025 | 10
         | Tổng cộng    |        |    | 1120 |  | 2026 | 10
    `,
  });
  const { user } = await atCatalogue(workbook);
  await user.keyboard("tap huan nang luc quan ly doanh nghiep");
  await user.click(screen.getAllByRole("button", { name: /^Thêm: / })[0] ?? document.body);
  await user.click(await screen.findByRole("button", { name: "Chèn 1 nhiệm vụ" }));
  await screen.findByText(/^Không chèn thêm dòng được vì bên cạnh có bảng khác/);
  expect(screen.queryByRole("region", { name: "Sẽ chèn vào bảng" })).toBeNull();
});

test("asks who leads a task where no document says, and proposes whom the table names", async () => {
  const workbook = textWorkbook({
    "Phụ lục": `
      TT | Tên nhiệm vụ | Đơn vị | Số lượng | Tổng số (triệu đồng) | Vốn NS | Vốn khác | Cơ quan chủ trì
      I  | Hỗ trợ nâng cao năng lực quản lý |        |    |  |       |    |
      1  | Thiết kế     | Cơ sở  | 16 | 1120 | 560 | 560 | Sở Công Thương
         | Tổng cộng    |        |    | 1120 | 560 | 560 |
    `,
  });
  const { user } = await atCatalogue(workbook);
  for (const [query, many] of [
    ["khoi su doanh nghiep", "1"],
    ["tap huan nang cao nang luc quan ly", "2"],
  ] as const) {
    const box = screen.getByRole("searchbox", { name: "Tìm nhiệm vụ" });
    await user.clear(box);
    await user.type(box, query);
    await user.click(screen.getAllByRole("button", { name: /^Thêm: / })[0] ?? document.body);
    await screen.findByRole("button", { name: `Chèn ${many} nhiệm vụ` });
  }
  const lead = screen.getByRole("textbox", { name: "Cơ quan chủ trì" });
  expect((lead as HTMLInputElement).value).toBe("Sở Công Thương");
  await user.clear(lead);
  await user.type(lead, "Trung tâm Khuyến công");
  await user.click(screen.getByRole("button", { name: "Chèn 2 nhiệm vụ" }));
  const preview = await screen.findByRole("region", { name: "Sẽ chèn vào bảng" });
  within(preview).getByText(/khởi sự doanh nghiệp.* · Trung tâm Khuyến công/);
});

test("asks for both amounts where the table shows their total alone, and puts them in together", async () => {
  const { user } = await atCatalogue(
    textWorkbook({
      "Phụ lục": `
        TT | Tên nhiệm vụ                     | Đơn vị | Số lượng | Kinh phí (triệu đồng)
        I  | Hỗ trợ nâng cao năng lực quản lý |        |          |
        1  | Thiết kế                         | Cơ sở  | 16       | 1120
           | Tổng cộng                        |        |          | 1120
      `,
    }),
  );
  await user.keyboard("tap huan nang luc quan ly doanh nghiep");
  await user.click(screen.getAllByRole("button", { name: /^Thêm: / })[0] ?? document.body);
  const tray = await screen.findByRole("region", { name: "Nhiệm vụ đã chọn" });
  for (const [name, amount] of [
    [/^Vốn ngân sách/, "30"],
    [/^Vốn khác/, "20"],
  ] as const) {
    const field = within(tray).getByRole("textbox", { name });
    await user.clear(field);
    await user.type(field, amount);
  }
  await user.click(within(tray).getByRole("button", { name: "Chèn 1 nhiệm vụ" }));
  const preview = await screen.findByRole("region", { name: "Sẽ chèn vào bảng" });
  within(preview).getByText(/^2 · .* · 50$/);
  within(preview).getByText("1.170");
});
