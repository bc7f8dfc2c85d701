import { act, screen, waitFor, within } from "@testing-library/react";
import { openPane, type OpenedPane } from "./support/open-pane";
import { textWorkbook, type TextWorkbook } from "./support/text-workbook";

const PLAN = `
  TT | Tên nhiệm vụ | Đơn vị | Số lượng | Tổng số (triệu đồng) | Vốn NS | Vốn khác
  I  | Tư vấn       |        |    |       |       |
  1  | Thiết kế     | Cơ sở  | 16 |       | '8.000 | 560
  2  | Tập huấn     | Lớp    | 5  | 125   | 125   | -
     | Tổng cộng    |        |    |       |       |
`;

async function filling(workbook: TextWorkbook): Promise<OpenedPane> {
  const pane = openPane(workbook);
  await pane.user.click(await screen.findByRole("tab", { name: "Điền" }));
  return pane;
}

/** The changes that are listed, a line each; "✓" where ticked. */
function listed(): readonly string[] {
  return screen.getAllByRole("checkbox").map((box) => {
    const label =
      box.getAttribute("aria-label") ?? within(box.parentElement ?? box).queryByText(/\(/)?.textContent ?? "";
    return `${(box as HTMLInputElement).checked ? "✓" : "–"} ${label}`;
  });
}

test("shows every change before it is made, fills them, and takes them back", async () => {
  const workbook = textWorkbook({ "Phụ lục": PLAN });
  const { user } = await filling(workbook);
  await user.click(await screen.findByRole("button", { name: "Điền 8 ô" }));
  await screen.findByText("Đã ghi 8 ô.");
  await screen.findByText("Không có gì cần điền");
  const after = await workbook.readGrid(null);
  expect(after.formulas.map((row) => row.slice(4).join(" "))).toEqual([
    "  ",
    "=SUM(E3:E4) =SUM(F3:F4) =SUM(G3:G4)",
    "=SUM(F3:G3)  ",
    "  ",
    "=SUM(E2) =SUM(F2) =SUM(G2)",
  ]);
  await user.click(screen.getByRole("button", { name: "Hoàn tác" }));
  await screen.findByRole("button", { name: "Điền 8 ô" });
  expect((await workbook.readGrid(null)).values[2]?.slice(4)).toEqual([null, "8.000", 560]);
});

test("what is not ticked is not filled; sums over text that stays text are values", async () => {
  const workbook = textWorkbook({ "Phụ lục": PLAN });
  const { user } = await filling(workbook);
  await user.click(await screen.findByRole("checkbox", { name: /^F3: 8\.000/ }));
  await waitFor(() => {
    expect(listed()).toContain("✓ E3: (trống) đổi thành 8.560");
  });
  await user.click(screen.getByRole("checkbox", { name: /^Cộng từng mục/ }));
  expect(listed()).toContain("– E2: (trống) đổi thành 8.685 (công thức)");
  await user.click(await screen.findByRole("button", { name: "Điền 4 ô" }));
  await screen.findByText("Đã ghi 4 ô.");
  const { values } = await workbook.readGrid(null);
  expect(values.map((row) => row.slice(4))).toEqual([
    ["Tổng số (triệu đồng)", "Vốn NS", "Vốn khác"],
    [null, null, null],
    [8560, "8.000", 560],
    [125, 125, "-"],
    [8685, 8125, 560],
  ]);
});

test("percentages in new columns only when asked for, and no more of them once they are there", async () => {
  const workbook = textWorkbook({ "Phụ lục": PLAN });
  const { user } = await filling(workbook);
  const sources = await screen.findByRole("checkbox", { name: "Tỷ lệ từng nguồn vốn" });
  expect(sources).toHaveProperty("checked", false);
  await user.click(sources);
  await waitFor(() => {
    expect(listed()).toContain("✓ H1: (trống) đổi thành Tỷ lệ Vốn NS (%)");
  });
  expect(listed()).toContain("✓ H4: (trống) đổi thành 100,00 (công thức)");
  await user.click(await screen.findByRole("button", { name: "Điền 18 ô" }));
  await screen.findByText("Đã ghi 18 ô.");
  await screen.findByText("Không có gì cần điền");
  expect((await workbook.readGrid(null)).formulas.map((row) => row[7])).toEqual([
    null,
    "=F2/E2*100",
    "=F3/E3*100",
    "=F4/E4*100",
    "=F5/E5*100",
  ]);
  expect(screen.queryByRole("checkbox", { name: "Tỷ lệ từng nguồn vốn" })).toBeNull();
  screen.getByRole("checkbox", { name: "Tỷ trọng từng dòng trong tổng" });
});

test("says calmly that there is nothing to fill", async () => {
  await filling(
    textWorkbook({
      "Phụ lục": `
        STT | Nội dung hỗ trợ khuyến công | Sản phẩm chủ yếu/đơn vị tính
        I   | Hỗ trợ                      |
        1   | Hỗ trợ xây dựng mô hình     | 01 mô hình
      `,
    }),
  );
  await screen.findByText("Không có gì cần điền");
  screen.getByText(/không có cột kinh phí/);
});

test("the total in words, spelled as chosen", async () => {
  const { user } = await filling(textWorkbook({ "Phụ lục": PLAN.replace("560", "105,005") }));
  const sentence = await screen.findByText(/^Tổng kinh phí thực hiện/);
  expect(sentence.textContent).toContain(" là 8.230,005 triệu đồng. Trong đó: ");
  await user.selectOptions(screen.getByRole("combobox", { name: "Số 1.000" }), "ngàn");
  await screen.findByText("Bằng chữ: Tám tỷ hai trăm ba mươi triệu không trăm linh năm ngàn đồng.");
});

test("lists what cannot be filled, with the reason", async () => {
  await filling(textWorkbook({ "Phụ lục": PLAN.replace("'8.000", "Lồng ghép") }));
  expect(await screen.findAllByText("kinh phí ở F3 ghi bằng chữ nên chưa cộng được")).toHaveLength(3);
});

test("the button that writes the words names the selected cell, and follows the selection", async () => {
  const workbook = textWorkbook({ "Phụ lục": PLAN });
  const { user } = await filling(workbook);
  await screen.findAllByRole("button", { name: "Ghi vào ô A31" });
  act(() => {
    workbook.selectCell({ row: 11, column: 1 });
  });
  const [sentence] = screen.getAllByRole("button", { name: "Ghi vào ô B12" });
  if (sentence === undefined) throw new Error("no button");
  await user.click(sentence);
  await screen.findByText("Đã ghi ô B12.");
  expect((await workbook.readGrid(null)).values[11]?.[1]).toContain("Tổng kinh phí thực hiện");
});

test("a long reading shows how far it is, can be stopped, and read again", async () => {
  const workbook = textWorkbook({ "Phụ lục": PLAN });
  const { goOn } = workbook.holdReading();
  const { user } = await filling(workbook);
  const stop = await screen.findByRole("button", { name: "Dừng" });
  screen.getByRole("progressbar", { name: "Đang đọc trang tính: 0%" });
  await user.click(stop);
  goOn();
  await screen.findByText("Chưa đọc được trang tính này.");
  expect(screen.queryByRole("alert")).toBeNull();
  await user.click(screen.getByRole("button", { name: "Đọc lại" }));
  await screen.findByRole("button", { name: "Điền 8 ô" });
});
