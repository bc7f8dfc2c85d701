import { act, screen, within } from "@testing-library/react";
import { ExcelProblem } from "../../src/excel";
import { checkedPane, openPane } from "./support/open-pane";
import { CLEAN, COVER, FAULTY, WARNED } from "./support/stories";
import { textWorkbook } from "./support/text-workbook";

describe("the verdict", () => {
  it("is open until somebody presses Kiểm tra", async () => {
    const workbook = textWorkbook({ "Phụ lục": FAULTY });
    openPane(workbook);
    expect(await screen.findByRole("heading", { name: "Chưa kiểm tra" })).toBeTruthy();
    expect(workbook.reads).toBe(0);
  });

  it("counts errors and warnings, and the plan's tasks, categories and money, each task once", async () => {
    await checkedPane(textWorkbook({ "Phụ lục": FAULTY }));
    expect(screen.getByRole("heading", { name: "Chưa trình được: 1 lỗi, 2 cảnh báo" })).toBeTruthy();
    for (const count of ["4 nhiệm vụ", "2 mục", "25.085 triệu đồng"]) {
      expect(screen.getByText(count)).toBeTruthy();
    }
    expect(screen.getByText("Chưa đối chiếu với Chương trình")).toBeTruthy();
  });

  it("is ready with warnings beside it when there are no errors", async () => {
    await checkedPane(textWorkbook({ "Phụ lục": WARNED }));
    expect(screen.getByRole("heading", { name: "Đủ điều kiện trình, còn 2 cảnh báo" })).toBeTruthy();
  });

  it("is calm when nothing was found, and says what was looked at", async () => {
    await checkedPane(textWorkbook({ "Phụ lục": CLEAN }));
    expect(screen.getByRole("heading", { name: "Đủ điều kiện trình" })).toBeTruthy();
    expect(screen.getByRole("heading", { name: "Không có lỗi" })).toBeTruthy();
    expect(screen.getByText(/^Đã kiểm tra \d+ nội dung trên 4 dòng của bảng\.$/)).toBeTruthy();
  });

  it("says that there is no table, and lists nothing", async () => {
    await checkedPane(textWorkbook({ Bìa: COVER }));
    expect(screen.getByRole("heading", { name: "Chưa thấy bảng phụ lục trên trang này" })).toBeTruthy();
    expect(screen.queryByRole("region", { name: "Nội dung cần rà soát" })).toBeNull();
  });

  it("is told to screen readers with its time", async () => {
    await checkedPane(textWorkbook({ "Phụ lục": FAULTY }));
    expect(screen.getByRole("status").textContent).toMatch(
      /^Đã kiểm tra lúc \d\d:\d\d\. Chưa trình được: 1 lỗi, 2 cảnh báo\.$/,
    );
  });
});

it("checks at once when the ribbon's button opened the pane", async () => {
  const workbook = textWorkbook({ "Phụ lục": FAULTY });
  openPane(workbook, { action: "check" });
  expect(await screen.findByRole("heading", { name: /^Chưa trình được/ })).toBeTruthy();
  expect(workbook.reads).toBe(1);
});

it("checks again what the sheet holds now", async () => {
  const workbook = textWorkbook({ "Phụ lục": FAULTY });
  const { user } = await checkedPane(workbook);
  workbook.rewrite("Phụ lục", CLEAN);
  await user.click(screen.getByRole("button", { name: "Kiểm tra lại" }));
  expect(await screen.findByRole("heading", { name: "Không có lỗi" })).toBeTruthy();
});

describe("several sheets", () => {
  it("each keep their own verdict, and the pane follows the one in front", async () => {
    const workbook = textWorkbook({ "Phụ lục": FAULTY, Khác: CLEAN });
    await checkedPane(workbook);
    act(() => {
      workbook.turnTo("Khác");
    });
    expect(await screen.findByRole("heading", { name: "Chưa kiểm tra" })).toBeTruthy();
    act(() => {
      workbook.turnTo("Phụ lục");
    });
    expect(await screen.findByRole("heading", { name: /^Chưa trình được/ })).toBeTruthy();
  });

  it("can be chosen in the pane", async () => {
    const workbook = textWorkbook({ Bìa: COVER, "Phụ lục": FAULTY });
    const { user } = openPane(workbook);
    await user.selectOptions(
      await screen.findByRole("combobox", { name: "Trang tính cần kiểm tra" }),
      "Phụ lục",
    );
    await user.click(screen.getByRole("button", { name: "Kiểm tra" }));
    expect(await screen.findByRole("heading", { name: /^Chưa trình được/ })).toBeTruthy();
    expect((await workbook.listSheets()).active).toBe("id of Phụ lục");
  });
});

describe("a sheet", () => {
  it("that was deleted meanwhile is said to be gone, with what to do", async () => {
    const workbook = textWorkbook({ "Phụ lục": FAULTY, Khác: CLEAN });
    const { user } = openPane(workbook);
    const check = await screen.findByRole("button", { name: "Kiểm tra" });
    workbook.refuseOnce(new ExcelProblem("sheet-gone", "ItemNotFound"));
    await user.click(check);
    expect((await screen.findByRole("alert")).textContent).toMatch("có thể đã bị xóa. Chọn trang tính khác");
    act(() => {
      workbook.remove("Phụ lục");
    });
    await user.click(screen.getByRole("button", { name: "Kiểm tra" }));
    expect(await screen.findByRole("heading", { name: "Không có lỗi" })).toBeTruthy();
    expect(screen.queryByRole("alert")).toBeNull();
  });

  it("that is renamed keeps its verdict and has its new name in the chooser", async () => {
    const workbook = textWorkbook({ "Phụ lục": FAULTY });
    await checkedPane(workbook);
    act(() => {
      workbook.rename("Phụ lục", "Phụ lục II");
    });
    expect(await screen.findByRole("option", { name: "Phụ lục II", selected: true })).toBeTruthy();
    expect(screen.getByRole("heading", { name: /^Chưa trình được/ })).toBeTruthy();
  });
});

it("shows how the table was understood, column by column", async () => {
  const { user } = await checkedPane(textWorkbook({ "Phụ lục": FAULTY }));
  await user.click(screen.getByText("Cách nhận dạng bảng"));
  expect(
    screen.getByText(/Bảng ở A2:H8 · Kế hoạch năm · năm 2025 · tiêu đề ở dòng 2 · triệu đồng/),
  ).toBeTruthy();
  const rows = within(screen.getByRole("table")).getAllByRole("row");
  expect(rows.map((row) => row.textContent)).toEqual([
    "CộtTiêu đề trên bảngĐược hiểu là",
    "ATTSố thứ tự",
    "BTên nhiệm vụNội dung, nhiệm vụ",
    "CĐơn vịĐơn vị tính",
    "DSố lượngSố lượng",
    "ETổng số (triệu đồng)Tổng số",
    "FVốn NSVốn ngân sách",
    "GVốn khácVốn khác",
    "HThời gianThời gian thực hiện",
  ]);
});
