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

test("figures in đồng, too long to stand beside each other, have a row each", async () => {
  const inDong = {
    version: 1,
    title: "CHƯƠNG TRÌNH 2021 - 2025",
    moneyUnit: "dong",
    period: { from: 2021, to: 2025 },
    envelopes: [{ year: 2024, total: "12313000000", budget: "4938000000", other: "7375000000" }],
    tasks: [{ name: "Tham quan vườn hoa", budget: "24050000000" }],
  };
  const { user } = await opened(textWorkbook({ "Năm 2024": PLAN }));
  const input = await screen.findByLabelText("Từ tệp JSON…", { selector: "input" });
  await user.upload(input, file(JSON.stringify(inDong)));
  expect(await screen.findByLabelText("Vốn ngân sách, Năm 2024")).toHaveProperty("value", "4.938.000.000");
  await user.click(await named("Dùng Chương trình này"));
  const year = within(await screen.findByRole("table", { name: /^Kinh phí năm 2024/ }));
  expect(year.queryAllByRole("columnheader")).toEqual([]);
  const left = year.getAllByRole("row", { name: /^Còn lại/ }).map((row) => row.textContent);
  expect(left).toContainEqual(expect.stringMatching(/^Còn lại\s*Vượt 1\.087\.000\.000$/));
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

/** jsdom's files cannot be read as text. */
const file = (text: string): File =>
  Object.assign(new File([text], "chuong-trinh.json", { type: "application/json" }), {
    text: () => Promise.resolve(text),
  });

test.each([
  ["damaged", "{", /không phải là tệp JSON hoặc đã bị hỏng/],
  ["hostile", '{"version":1,"__proto__":{"x":1}}', /tên mục không được phép: “__proto__”/],
  ["without tasks", '{"version":1,"title":"CT"}', /“tasks”/],
  ["of wrong types", '{"version":1,"title":"CT","tasks":[{"name":7}]}', /“tasks\[0\]\.name”/],
])("a file that is %s is refused in words, and nothing is kept", async (_, text, said) => {
  const workbook = textWorkbook({ "Năm 2024": PLAN });
  const { user } = await opened(workbook);
  await user.upload(await screen.findByLabelText("Từ tệp JSON…", { selector: "input" }), file(text));
  expect((await screen.findByText(said)).getAttribute("role")).toBe("alert");
  expect(await workbook.store.read("programme")).toBeNull();
});

test("a programme of another province and other years is warned about before it is kept", async () => {
  const { user } = await opened(
    textWorkbook({ "Năm 2026": PLAN.replace("KIÊN GIANG", "ĐỒNG NAI").replace("2024", "2026") }),
  );
  await waitFor(() => {
    expect(screen.queryByText("Đang đọc…")).toBeNull();
  });
  await user.click(await named(/^Dùng bản mẫu/));
  expect(await screen.findByText("Chương trình là của Kiên Giang, còn kế hoạch ghi Đồng Nai.")).toBeTruthy();
  expect(screen.getByText(/giai đoạn 2021 - 2025, không có năm 2026/)).toBeTruthy();
});

test("what cannot be read in the workbook is said, and stays there until another is given", async () => {
  const workbook = textWorkbook({ "Năm 2024": PLAN });
  await workbook.store.keep("programme", '{"version":1,"programme":{}}');
  await opened(workbook);
  expect(await screen.findByText(/^Không đọc được Chương trình lưu trong sổ này\./)).toBeTruthy();
  expect(await workbook.store.read("programme")).toBe('{"version":1,"programme":{}}');
});

test("a year typed wrong is not kept; an envelope that is put right is", async () => {
  const workbook = textWorkbook({ "Năm 2024": PLAN });
  const { user } = await opened(workbook);
  await user.click(await named(/^Dùng bản mẫu/));
  const field = screen.getByLabelText("Vốn ngân sách, Năm 2024");
  await user.clear(field);
  await user.type(field, "6.1");
  expect(screen.getByText(/^Có số chưa đúng dạng/)).toBeTruthy();
  await user.click(await named("Dùng Chương trình này"));
  expect(await workbook.store.read("programme")).toBeNull();
  await user.type(field, "00");
  await user.click(await named("Dùng Chương trình này"));
  expect((await figures(/^Kinh phí năm 2024/, /^Vốn ngân sách/))[0]).toBe("6.100");
});

test("a deviation is one click from its cell; a match put right is checked again, and kept", async () => {
  const workbook = textWorkbook({ "Năm 2024": PLAN });
  const { user } = await withSample(workbook);
  await user.click(await named(/B5 Nhiệm vụ không có/));
  expect(workbook.selected).toContain("Năm 2024!B5");
  const match = screen.getByRole("group", { name: /^B5 Tham quan/ });
  await user.click(within(match).getByRole("button", { name: /^Chọn nhiệm vụ khác/ }));
  await user.selectOptions(
    within(match).getByRole("combobox", { name: "Là nhiệm vụ nào trong Chương trình" }),
    "Tổ chức chuyển tham quan học tập kinh nghiệm khuyến công trong nước",
  );
  await user.click(within(match).getByRole("button", { name: "Chọn" }));
  await screen.findByText(/→ Tổ chức chuyển tham quan .*anh\/chị đã chọn/);
  await waitFor(() => {
    expect(screen.queryByRole("button", { name: /B5 Nhiệm vụ không có/ })).toBeNull();
  });
  await waitFor(async () => {
    expect(await workbook.store.read("programme")).toContain('"corrections":[{"name":"Tham quan vườn hoa"');
  });
});

test("an earlier year comes from a sheet of its own year, or from typed sums", async () => {
  const workbook = textWorkbook({
    "Năm 2024": PLAN,
    "Năm 2023": PLAN.replace("NĂM 2024", "NĂM 2023"),
  });
  const { user } = await withSample(workbook);
  await user.click(await named("Đưa vào kế hoạch năm 2022"));
  await user.selectOptions(screen.getByRole("combobox", { name: "Từ trang tính của sổ này" }), "Năm 2023");
  await user.click(await named("Đọc trang tính"));
  await screen.findByText("Không thấy kế hoạch năm 2022 ở đây. Đọc được kế hoạch năm 2023.");
  await user.type(screen.getByLabelText("Vốn ngân sách, Năm 2022"), "4.000");
  await user.click(await named("Dùng số đã nhập"));
  await user.click(await named("Đưa vào kế hoạch năm 2023"));
  await user.selectOptions(screen.getByRole("combobox", { name: "Từ trang tính của sổ này" }), "Năm 2023");
  await user.click(await named("Đọc trang tính"));
  await screen.findByText(/Đọc từ trang tính “Năm 2023”/);
  expect((await figures(/^Kinh phí cả giai đoạn/, /^Vốn ngân sách/)).slice(1, 3)).toEqual([
    "10.025",
    "6.025",
  ]);
});

test("what the tasks of an earlier year were taken for is shown with the next likeliest, and can be put right", async () => {
  const workbook = textWorkbook({ "Năm 2024": PLAN, "Năm 2023": PLAN.replace("NĂM 2024", "NĂM 2023") });
  const { user } = await withSample(workbook);
  await user.click(await named("Đưa vào kế hoạch năm 2023"));
  await user.selectOptions(screen.getByRole("combobox", { name: "Từ trang tính của sổ này" }), "Năm 2023");
  await user.click(await named("Đọc trang tính"));
  await user.click(await named("Nhiệm vụ năm 2023 được hiểu là"));
  const year = within(await screen.findByRole("region", { name: "Nhiệm vụ năm 2023 được hiểu là" }));
  const strange = within(year.getByRole("group", { name: "Tham quan vườn hoa" }));
  strange.getByText("→ Không có trong Chương trình");
  strange.getByText(/^Gần giống nhất: Tổ chức chuyển tham quan/);
  await user.click(strange.getByRole("button", { name: /^Chọn nhiệm vụ khác/ }));
  await user.click(strange.getByRole("button", { name: "Chọn" }));
  await strange.findByText(/^→ Tổ chức chuyển tham quan.* \(anh\/chị đã chọn\)$/);
});

test("the comparison comes out as a sheet of its own, which is no plan and can be taken back", async () => {
  const workbook = textWorkbook({ "Năm 2024": PLAN });
  const { user } = await withSample(workbook);
  await user.click(await named("Xuất bảng đối chiếu"));
  const news = await screen.findByText("Đã thêm trang tính “Đối chiếu 2024”.");
  expect(document.activeElement?.contains(news)).toBe(true);
  await screen.findByText(/^Trang tính này không có bảng kế hoạch năm để đối chiếu/);
  await user.click(await named("Hoàn tác"));
  await waitFor(() => {
    expect(screen.queryByText(/^Đã thêm trang tính/)).toBeNull();
  });
  expect((await workbook.listSheets()).sheets.map(({ name }) => name)).toEqual(["Năm 2024"]);
});

test("nothing for axe to complain of, with a programme and before", async () => {
  const { container, user } = await opened(textWorkbook({ "Năm 2024": PLAN }));
  await user.click(await named(/^Dùng bản mẫu/));
  expect((await axe(container)).violations).toEqual([]);
  await user.click(await named("Dùng Chương trình này"));
  await screen.findByRole("table", { name: /^Kinh phí năm 2024/ });
  expect((await axe(container)).violations).toEqual([]);
});
