import { screen, waitFor, within } from "@testing-library/react";
import { checkedPane, finding, openPane } from "./support/open-pane";
import { FAULTY } from "./support/stories";
import { textWorkbook, type TextWorkbook } from "./support/text-workbook";

const workbook = (text = FAULTY, as: "numbers" | "text" = "numbers"): TextWorkbook =>
  textWorkbook({ "Phụ lục": text }, { as });

/** What a cell of the first sheet holds. */
async function held(book: TextWorkbook, row: number, column: number): Promise<unknown> {
  const grid = await book.readGrid(null);
  return grid.values[row]?.[column];
}

const button = (name: string | RegExp): HTMLElement => screen.getByRole("button", { name });
const gone = (name: RegExp): Promise<void> =>
  waitFor(() => {
    expect(screen.queryByRole("button", { name })).toBeNull();
  });

describe("a suggestion for one cell", () => {
  it("is written by its button, which says what; the finding leaves, and Hoàn tác stands there", async () => {
    const book = workbook();
    const { user } = await checkedPane(book);
    await user.click(finding(/E4.*Tổng số/));
    await user.click(button("Ghi 8.000"));
    await screen.findByText("Đã ghi ô E4.");
    expect(await held(book, 3, 4)).toBe(8000);
    await gone(/E4.*Tổng số/);
  });

  it("is taken back by Hoàn tác, and the sheet is checked again by itself", async () => {
    const book = workbook();
    const { user } = await checkedPane(book);
    await user.click(finding(/E4.*Tổng số/));
    await user.click(button("Ghi 8.000"));
    await user.click(await screen.findByRole("button", { name: "Hoàn tác" }));
    await screen.findByText("Ô E4 đã trở lại như trước.");
    expect(await held(book, 3, 4)).toBe(8100);
    await screen.findByRole("button", { name: /E4.*Tổng số/ });
  });

  it("is not written over what somebody else has typed, and that is said", async () => {
    const book = workbook();
    const { user } = await checkedPane(book);
    await user.click(finding(/E4.*Tổng số/));
    book.rewrite("Phụ lục", FAULTY.replace("8.100", "8.200"), 0);
    await user.click(button("Ghi 8.000"));
    await screen.findByText(/^Bảng đã đổi trong lúc đang sửa \(ô E4\)\. Chưa ghi gì cả/);
    expect(await held(book, 3, 4)).toBe(8200);
  });
});

describe("equal findings", () => {
  it("are one action, shown before it is made and ticked one by one", async () => {
    const book = workbook();
    const { user } = await checkedPane(book);
    await user.click(finding(/2 ô.*“Lướt”/));
    await user.click(button("Đổi 2 ô thành “Lượt”"));
    const preview = screen.getByRole("region", { name: "Đổi 2 ô thành “Lượt”" });
    const lines = within(preview).getAllByRole("listitem");
    expect(lines.map((line) => line.textContent)).toEqual(["C7“Lướt”“Lượt”", "C8“Lướt”“Lượt”"]);
    await user.click(within(preview).getByRole("checkbox", { name: /^C8/ }));
    await user.click(within(preview).getByRole("button", { name: "Ghi 1 ô" }));
    await screen.findByText("Đã ghi ô C7.");
    expect([await held(book, 6, 2), await held(book, 7, 2)]).toEqual(["Lượt", "Lướt"]);
  });

  it("kept as text become numbers, shown as Excel will show them", async () => {
    const book = workbook(FAULTY, "text");
    const { user } = await checkedPane(book);
    const all = await screen.findByRole("button", { name: /^Sửa tất cả \(\d+\)$/ });
    await user.click(all);
    const preview = screen.getByRole("region", { name: /^Sửa tất cả/ });
    expect(within(preview).getByText("8.100 (số)")).toBeInstanceOf(HTMLElement);
    await user.click(within(preview).getByRole("button", { name: /^Sửa \d+ ô$/ }));
    await screen.findByText(/^Đã ghi \d+ ô\.$/);
    expect(await held(book, 4, 4)).toBe(16800);
    await user.click(screen.getByRole("button", { name: "Hoàn tác" }));
    await screen.findByText(/đã trở lại như trước/);
    expect(await held(book, 4, 4)).toBe("16.800");
  });
});

describe("a pane that is opened again", () => {
  it("still offers to take back what the one before it has written", async () => {
    const book = workbook();
    const { user, unmount } = await checkedPane(book);
    await user.click(finding(/E4.*Tổng số/));
    await user.click(button("Ghi 8.000"));
    await screen.findByText("Đã ghi ô E4.");
    unmount();
    const again = openPane(book);
    await again.user.click(await screen.findByRole("button", { name: "Hoàn tác" }));
    await screen.findByText("Ô E4 đã trở lại như trước.");
    expect(await held(book, 3, 4)).toBe(8100);
  });
});
