import { screen } from "@testing-library/react";
import type { Change, LeftCell } from "../../src/excel";
import type { CellContent } from "../../src/plan";
import { keepPending } from "../../src/taskpane/memory/keep-writes";
import { checkedPane, finding, openPane } from "./support/open-pane";
import { FAULTY } from "./support/stories";
import { textWorkbook } from "./support/text-workbook";

const text = (words: string): CellContent => ({ type: "text", text: words });

/** C7 and C8 from "Lướt" to "Lượt". */
const CHANGE: Change = {
  sheet: { id: "id of Phụ lục", name: "Phụ lục" },
  columns: { left: 0, right: 7 },
  insertions: [],
  cells: [6, 7].map((row) => ({
    place: { row, column: 2 },
    before: { content: text("Lướt"), format: "General" },
    after: { content: text("Lượt"), format: "General" },
  })),
  witnesses: [],
  printTitles: null,
  dressing: null,
};

const units = async (book: ReturnType<typeof textWorkbook>): Promise<unknown> => {
  const { values } = await book.readGrid(null);
  return [values[6]?.[2], values[7]?.[2]];
};

test("a pane that was closed in the middle of a write lists what it left, with the old values, and brings it back", async () => {
  const half = FAULTY.replace("Lướt    | 5", "Lượt    | 5");
  const book = textWorkbook({ "Phụ lục": half });
  keepPending("kế hoạch.xlsx", { at: new Date(2026, 0, 5, 10, 32), change: CHANGE, back: "before" });
  const { user } = openPane(book);
  await screen.findByText(/^Lần ghi lúc .*10:32.* bị ngắt giữa chừng: có ô đã ghi, có ô chưa\.$/);
  expect(screen.getByRole("button", { name: "C7" }).parentElement?.textContent).toBe(
    "C7trước là “Lướt”, nay là “Lượt”",
  );
  expect(screen.queryByRole("button", { name: "C8" })).toBeNull();
  await user.click(screen.getByRole("button", { name: "Trả lại như trước" }));
  await screen.findByText("2 ô đã trở lại như trước.");
  expect(await units(book)).toEqual(["Lướt", "Lướt"]);
  expect(screen.queryByRole("button", { name: "Trả lại như trước" })).toBeNull();
});

test.each([
  ["was done after all: it can be taken back", FAULTY.replaceAll("Lướt    ", "Lượt    "), "Hoàn tác"],
  ["was not begun: nothing is said", FAULTY, null],
])("a write that was cut off and %s", async (_, now, button) => {
  const book = textWorkbook({ "Phụ lục": now });
  keepPending("kế hoạch.xlsx", { at: new Date(), change: CHANGE, back: "before" });
  openPane(book);
  await screen.findByRole("button", { name: "Kiểm tra" });
  if (button === null) expect(screen.queryByText(/bị ngắt|Đã ghi/)).toBeNull();
  else await screen.findByRole("button", { name: button });
  expect(localStorage.length).toBe(button === null ? 0 : 1);
});

test("cells that could not be brought back are listed, each with its old value, and tried again", async () => {
  const half = FAULTY.replace("Lướt    | 5", "Lượt    | 5");
  const book = textWorkbook({ "Phụ lục": FAULTY });
  const left: readonly LeftCell[] = [
    { cell: { row: 6, column: 2 }, shall: text("Lướt"), now: text("Lượt") },
    { cell: { row: 7, column: 2 }, shall: text("Lướt"), now: null },
  ];
  const { user } = await checkedPane({
    ...book,
    applyEdits: () => {
      book.rewrite("Phụ lục", half);
      const reason = { key: "unknown", cells: [], code: "GeneralException" } as const;
      return Promise.resolve({ kind: "partly", cells: left, change: CHANGE, back: "before", reason });
    },
  });
  await user.click(finding(/E4.*Tổng số/));
  await user.click(screen.getByRole("button", { name: "Ghi 8.000" }));
  await screen.findByText("Có 2 ô chưa trả lại được như trước:");
  screen.getByText("trước là “Lướt”, nay là “Lượt”");
  screen.getByText("trước là “Lướt”, nay là chưa đọc được");
  await user.click(screen.getByRole("button", { name: "Thử lại" }));
  await screen.findByText("2 ô đã trở lại như trước.");
  expect(await units(book)).toEqual(["Lướt", "Lướt"]);
});
