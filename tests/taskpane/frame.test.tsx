import { act, screen } from "@testing-library/react";
import { ExcelProblem } from "../../src/excel";
import { checkedPane, openPane } from "./support/open-pane";
import { FAULTY } from "./support/stories";
import { textWorkbook } from "./support/text-workbook";

afterEach(() => {
  localStorage.clear();
  jest.useRealTimers();
});

describe("where the pane cannot work", () => {
  it.each([
    ["too-old", "Bản Excel này quá cũ (cần Excel 2021 trở lên hoặc Microsoft 365)."],
    ["not-excel", /Mở bảng kế hoạch bằng Excel/],
    ["no-office-js", /Không tải được thư viện Office/],
  ] as const)("says what to do (%s)", (host, words) => {
    openPane(textWorkbook({}), { host });
    expect(screen.getByRole("alert").textContent).toMatch(words);
    expect(screen.queryByRole("button", { name: "Kiểm tra" })).toBeNull();
  });
});

describe("a problem", () => {
  it("is said in words, can be closed, and the next try may succeed", async () => {
    const workbook = textWorkbook({ "Phụ lục": FAULTY });
    const { user } = openPane(workbook);
    const check = await screen.findByRole("button", { name: "Kiểm tra" });
    workbook.refuseOnce(new ExcelProblem("cell-edit", "InvalidOperationInCellEditMode"));
    await user.click(check);
    expect((await screen.findByRole("alert")).textContent).toMatch(
      "Anh/chị đang nhập dở một ô. Nhấn Enter rồi bấm lại.",
    );
    await user.click(screen.getByRole("button", { name: "Đóng thông báo" }));
    expect(screen.queryByRole("alert")).toBeNull();
    await user.click(check);
    expect(await screen.findByRole("heading", { name: /^Chưa trình được/ })).toBeTruthy();
  });

  it("that is unknown is said with its code", async () => {
    const workbook = textWorkbook({ "Phụ lục": FAULTY });
    const { user } = openPane(workbook);
    const check = await screen.findByRole("button", { name: "Kiểm tra" });
    workbook.refuseOnce(new ExcelProblem("unknown", "GeneralException"));
    await user.click(check);
    expect((await screen.findByRole("alert")).textContent).toMatch(/mã GeneralException/);
  });

  it("of going to a cell leaves the findings where they are", async () => {
    const workbook = textWorkbook({ "Phụ lục": FAULTY });
    const { user } = await checkedPane(workbook);
    workbook.refuseOnce(new ExcelProblem("sheet-gone", "ItemNotFound"));
    await user.click(screen.getByRole("button", { name: /E4/ }));
    expect((await screen.findByRole("alert")).textContent).toMatch(/Không còn thấy trang tính này/);
    expect(screen.getByRole("button", { name: /E4/ })).toBeTruthy();
  });
});

describe("a long check", () => {
  it("shows how far it is after half a second and can be stopped after two", async () => {
    jest.useFakeTimers();
    const pass = (milliseconds: number): Promise<void> =>
      act(() => jest.advanceTimersByTimeAsync(milliseconds));
    const workbook = textWorkbook({ "Phụ lục": FAULTY });
    const reading = workbook.holdReading();
    const { user } = openPane(workbook, {
      advanceTimers: (ms) => {
        jest.advanceTimersByTime(ms);
      },
    });
    await pass(0);
    await user.click(screen.getByRole("button", { name: "Kiểm tra" }));
    await pass(400);
    expect(screen.queryByRole("progressbar")).toBeNull();
    await pass(200);
    act(() => {
      reading.progress(0.4);
    });
    const bar = screen.getByRole("progressbar", { name: "Đang đọc trang tính: 40%" });
    expect(bar.getAttribute("aria-valuenow")).toBe("0.4");
    expect(screen.queryByRole("button", { name: "Dừng" })).toBeNull();
    await pass(1_500);
    await user.click(screen.getByRole("button", { name: "Dừng" }));
    reading.goOn();
    await pass(100);
    expect(screen.getByRole("alert").textContent).toMatch("Đã dừng kiểm tra theo yêu cầu.");
    expect(screen.queryByRole("progressbar")).toBeNull();
  });

  it("is not begun twice", async () => {
    const workbook = textWorkbook({ "Phụ lục": FAULTY });
    const reading = workbook.holdReading();
    const { user } = openPane(workbook);
    const check = await screen.findByRole("button", { name: "Kiểm tra" });
    await user.click(check);
    await user.click(check);
    reading.goOn();
    await screen.findByRole("button", { name: "Kiểm tra lại" });
    expect(workbook.reads).toBe(1);
  });
});

describe("the language", () => {
  it("is switched in the settings, for the findings too, and kept for the next time", async () => {
    const { user } = await checkedPane(textWorkbook({ "Phụ lục": FAULTY }));
    await user.click(screen.getByRole("button", { name: "Thiết lập", expanded: false }));
    await user.selectOptions(screen.getByRole("combobox", { name: "Ngôn ngữ" }), "English");
    expect(screen.getByRole("heading", { name: "Not ready to submit; errors: 1, warnings: 2" })).toBeTruthy();
    expect(screen.getByRole("button", { name: /^Error E4/ })).toBeTruthy();
    expect(document.documentElement.lang).toBe("en");
    expect(localStorage.getItem("khuyencong.language")).toBe("en");
  });
});
