import { act, screen } from "@testing-library/react";
import { ExcelProblem } from "../../src/excel";
import { openPane, type OpenedPane } from "./support/open-pane";
import { CLEAN, FAULTY } from "./support/stories";
import { textWorkbook, type TextWorkbook } from "./support/text-workbook";

const CHANGED = "Bảng đã thay đổi từ lần kiểm tra";

const pass = (milliseconds: number): Promise<void> => act(() => jest.advanceTimersByTimeAsync(milliseconds));

/** A pane whose sheet was checked, with a clock that the test turns. */
async function checkedAt(workbook: TextWorkbook): Promise<OpenedPane> {
  jest.useFakeTimers();
  const pane = openPane(workbook, {
    advanceTimers: (ms) => {
      jest.advanceTimersByTime(ms);
    },
  });
  await pass(0);
  await pane.user.click(screen.getByRole("button", { name: "Kiểm tra" }));
  await pass(100);
  return pane;
}

const edit = (workbook: TextWorkbook, text: string, changes = 1): void => {
  act(() => {
    workbook.rewrite("Phụ lục", text, changes);
  });
};

const heading = (name: string | RegExp): HTMLElement | null => screen.queryByRole("heading", { name });

afterEach(() => {
  jest.useRealTimers();
});

describe("when the sheet changes", () => {
  it("says so at once, with what was found before, and checks again after a second and a half of quiet", async () => {
    const workbook = textWorkbook({ "Phụ lục": FAULTY });
    await checkedAt(workbook);
    edit(workbook, CLEAN);
    expect(heading(CHANGED)).toBeTruthy();
    expect(
      screen.getByText(
        /^Lúc \d\d:\d\d: Chưa trình được: 1 lỗi, 2 cảnh báo\. Sẽ tự kiểm tra lại khi ngừng sửa/,
      ),
    ).toBeTruthy();
    await pass(1_400);
    edit(workbook, CLEAN);
    await pass(1_400);
    expect(workbook.reads).toBe(1);
    await pass(200);
    expect(workbook.reads).toBe(2);
    expect(heading("Không có lỗi")).toBeTruthy();
    expect(heading(CHANGED)).toBeNull();
  });

  it("makes one check of the thousands of changes of one paste", async () => {
    const workbook = textWorkbook({ "Phụ lục": FAULTY });
    await checkedAt(workbook);
    edit(workbook, CLEAN, 5_000);
    await pass(60_000);
    expect(workbook.reads).toBe(2);
  });

  it("is not checked before anybody asked for a check of it", async () => {
    jest.useFakeTimers();
    const workbook = textWorkbook({ "Phụ lục": FAULTY });
    openPane(workbook);
    await pass(0);
    edit(workbook, CLEAN);
    await pass(60_000);
    expect(workbook.reads).toBe(0);
    expect(heading("Chưa kiểm tra")).toBeTruthy();
  });

  it("during a check, is not said to be checked, and is checked again afterwards", async () => {
    const workbook = textWorkbook({ "Phụ lục": FAULTY });
    const { user } = await checkedAt(workbook);
    const reading = workbook.holdReading();
    await user.click(screen.getByRole("button", { name: "Kiểm tra lại" }));
    edit(workbook, CLEAN);
    await pass(10_000);
    expect(workbook.reads).toBe(2);
    reading.goOn();
    await pass(100);
    expect(heading(CHANGED)).toBeTruthy();
    await pass(2_000);
    expect(workbook.reads).toBe(3);
    expect(heading(CHANGED)).toBeNull();
  });

  it.each(["cell-edit", "busy"] as const)("waits without a word while Excel is busy (%s)", async (key) => {
    const workbook = textWorkbook({ "Phụ lục": FAULTY });
    await checkedAt(workbook);
    workbook.refuseOnce(new ExcelProblem(key, "busy"));
    edit(workbook, CLEAN);
    await pass(2_000);
    expect(screen.queryByRole("alert")).toBeNull();
    expect(heading(CHANGED)).toBeTruthy();
    await pass(4_000);
    expect(heading("Không có lỗi")).toBeTruthy();
  });

  it("says what stands in the way of checking when it will not pass by itself", async () => {
    const workbook = textWorkbook({ "Phụ lục": FAULTY });
    await checkedAt(workbook);
    workbook.refuseOnce(new ExcelProblem("too-large", "ResponsePayloadSizeLimitExceeded"));
    edit(workbook, CLEAN);
    await pass(2_000);
    expect(screen.getByRole("alert").textContent).toMatch("Trang tính quá lớn");
  });

  it("tells screen readers only when the verdict has changed", async () => {
    const workbook = textWorkbook({ "Phụ lục": FAULTY });
    await checkedAt(workbook);
    const spoken = screen.getByRole("status").textContent;
    jest.setSystemTime(Date.now() + 7_200_000);
    edit(workbook, FAULTY);
    await pass(2_000);
    expect(workbook.reads).toBe(2);
    expect(screen.getByRole("status").textContent).toBe(spoken);
    edit(workbook, CLEAN);
    await pass(2_000);
    expect(screen.getByRole("status").textContent).toMatch("Đủ điều kiện trình");
  });
});

describe("the setting", () => {
  it("switched off leaves the change said and the check to the person, and is kept for the next time", async () => {
    const workbook = textWorkbook({ "Phụ lục": FAULTY });
    const { user } = await checkedAt(workbook);
    await user.click(screen.getByRole("button", { name: "Thiết lập" }));
    await user.click(
      screen.getByRole("checkbox", { name: "Tự kiểm tra lại khi bảng thay đổi", checked: true }),
    );
    edit(workbook, CLEAN);
    await pass(60_000);
    expect(workbook.reads).toBe(1);
    expect(screen.getByText(/Bấm “Kiểm tra lại” để có kết quả mới\.$/)).toBeTruthy();
    expect(screen.getByRole("status").textContent).toBe(CHANGED);
    expect(localStorage.getItem("khuyencong.checks-again")).toBe("off");
    await user.click(
      screen.getByRole("checkbox", { name: "Tự kiểm tra lại khi bảng thay đổi", checked: false }),
    );
    await pass(2_000);
    expect(workbook.reads).toBe(2);
  });

  it("says that it cannot be where Excel does not tell changes", async () => {
    const { user } = await checkedAt(textWorkbook({ "Phụ lục": FAULTY }, { tellsChanges: false }));
    await user.click(screen.getByRole("button", { name: "Thiết lập" }));
    const box = screen.getByRole("checkbox", { name: "Tự kiểm tra lại khi bảng thay đổi", checked: false });
    expect(box.hasAttribute("disabled")).toBe(true);
    expect(screen.getByText(/^Bản Excel này không báo khi bảng thay đổi/)).toBeTruthy();
  });
});

describe("other sheets", () => {
  it("that changed behind are checked when they come to the front", async () => {
    const workbook = textWorkbook({ "Phụ lục": FAULTY, Khác: CLEAN });
    await checkedAt(workbook);
    act(() => {
      workbook.turnTo("Khác");
    });
    edit(workbook, CLEAN);
    await pass(5_000);
    expect(workbook.reads).toBe(1);
    act(() => {
      workbook.turnTo("Phụ lục");
    });
    expect(heading(CHANGED)).toBeTruthy();
    await pass(2_000);
    expect(heading("Không có lỗi")).toBeTruthy();
  });

  it("leave the sheet in front as it is when they change", async () => {
    const workbook = textWorkbook({ "Phụ lục": FAULTY, Khác: CLEAN });
    await checkedAt(workbook);
    act(() => {
      workbook.rewrite("Khác", FAULTY);
    });
    expect(heading(CHANGED)).toBeNull();
  });

  it("change what a sheet says whose formulas name them", async () => {
    const leaning = CLEAN.replace("24.800", "='Khác'!E9 → 24.800");
    const workbook = textWorkbook({ "Phụ lục": leaning, Khác: CLEAN });
    await checkedAt(workbook);
    act(() => {
      workbook.rewrite("Khác", FAULTY);
    });
    expect(heading(CHANGED)).toBeTruthy();
  });
});
