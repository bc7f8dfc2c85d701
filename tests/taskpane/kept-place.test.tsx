import { act, fireEvent, screen, waitFor } from "@testing-library/react";
import { checkedPane, finding } from "./support/open-pane";
import { CLEAN, FAULTY } from "./support/stories";
import { textWorkbook, type TextWorkbook } from "./support/text-workbook";

// A window has the focus or not, whatever becomes of the element in it; jsdom takes the one for the other.
document.hasFocus = (): boolean => true;

const focused = (): string | null => document.activeElement?.getAttribute("data-entry") ?? null;

/** The check that the pane makes by itself, without the wait for it: no key and no pointer of a person is in it. */
async function again(workbook: TextWorkbook): Promise<void> {
  fireEvent.click(screen.getByRole("button", { name: "Kiểm tra lại" }));
  await waitFor(() => {
    expect(workbook.reads).toBe(2);
    expect(screen.queryByRole("heading", { name: "Bảng đã thay đổi từ lần kiểm tra" })).toBeNull();
  });
}

const rewrite = (workbook: TextWorkbook, text: string): void => {
  act(() => {
    workbook.rewrite("Phụ lục", text);
  });
};

const PUSHED_DOWN = FAULTY.replace(
  "TT | Tên nhiệm vụ ",
  "Kèm theo Quyết định số 12 | | | | | | |\n  TT | Tên nhiệm vụ ",
);

describe("another check", () => {
  it("leaves the focus on the finding that has it, and selects nothing", async () => {
    const workbook = textWorkbook({ "Phụ lục": FAULTY });
    await checkedPane(workbook);
    finding(/2 ô Đơn vị/).focus();
    rewrite(workbook, FAULTY.replace("8.100 ", "8.000 "));
    await again(workbook);
    expect(focused()).toBe("unit-unknown.near@C7");
    expect(workbook.selected).toEqual([]);
  });

  it("follows a finding whose row has moved", async () => {
    const workbook = textWorkbook({ "Phụ lục": FAULTY });
    await checkedPane(workbook);
    finding(/2 ô Đơn vị/).focus();
    rewrite(workbook, PUSHED_DOWN);
    await again(workbook);
    expect(focused()).toBe("unit-unknown.near@C8");
  });

  it("gives the focus of a finding that is settled to the one in its place", async () => {
    const workbook = textWorkbook({ "Phụ lục": FAULTY });
    await checkedPane(workbook);
    finding(/E4/).focus();
    rewrite(workbook, FAULTY.replace("8.100 ", "8.000 "));
    await again(workbook);
    expect(focused()).toBe("unit-unknown.near@C7");
  });

  it("does not fetch the focus from another part of the pane", async () => {
    const workbook = textWorkbook({ "Phụ lục": FAULTY });
    await checkedPane(workbook);
    finding(/E4/).focus();
    screen.getByRole("combobox").focus();
    rewrite(workbook, FAULTY.replace("8.100 ", "8.000 "));
    await again(workbook);
    expect(document.activeElement).toBe(screen.getByRole("combobox"));
  });

  it("keeps categories folded, though their rows have moved", async () => {
    const workbook = textWorkbook({ "Phụ lục": FAULTY });
    const pane = await checkedPane(workbook);
    const category = { name: /^II\. Cung cấp thông tin/ };
    await pane.user.click(screen.getByRole("button", category));
    rewrite(workbook, PUSHED_DOWN);
    await again(workbook);
    expect(screen.getByRole("button", { ...category, expanded: false })).toBeTruthy();
  });

  it("comes to no harm when nothing is left to stand on", async () => {
    const workbook = textWorkbook({ "Phụ lục": FAULTY });
    await checkedPane(workbook);
    finding(/E4/).focus();
    rewrite(workbook, CLEAN);
    await again(workbook);
    expect(screen.getByRole("heading", { name: "Không có lỗi" })).toBeTruthy();
  });
});
