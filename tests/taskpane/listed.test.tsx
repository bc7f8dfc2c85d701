import { screen, waitFor } from "@testing-library/react";
import { checkedPane, finding, openPane } from "./support/open-pane";
import { FAULTY } from "./support/stories";
import { textWorkbook } from "./support/text-workbook";

/** Twelve tasks whose totals are all wrong by another figure. */
const MANY = [
  "TT | Tên nhiệm vụ | Đơn vị | Số lượng | Tổng số (triệu đồng) | Vốn NS | Vốn khác",
  ...Array.from(
    { length: 12 },
    (_, at) => `${String(at + 1)} | Lớp ${String(at)} | Lớp | 1 | ${String(130 + at)} | 20 | 30`,
  ),
  "   | Tổng cộng | | | 1.626 | 240 | 360",
].join("\n");

const places = (): string[] =>
  screen
    .queryAllByRole("button", { name: /^(Lỗi|Cảnh báo|Lưu ý) [A-Z]+\d+ / })
    .map((button) => /[A-Z]+\d+/.exec(button.textContent)?.[0] ?? "");

describe("a long list", () => {
  it("can be searched by what findings say, with or without diacritics, and by their cells", async () => {
    const { user } = await checkedPane(textWorkbook({ "Phụ lục": MANY }));
    const search = screen.getByRole("searchbox", { name: "Tìm trong nội dung cần rà soát" });
    await user.type(search, "DANG GHI 135");
    expect(places()).toEqual(["E7"]);
    await user.clear(search);
    await user.type(search, "e9");
    expect(places()).toEqual(["E9"]);
    await user.clear(search);
    await user.type(search, "không có chữ này");
    expect(screen.getByText("Không có nội dung nào khớp.")).toBeTruthy();
    await user.clear(search);
    expect(places()).toHaveLength(12);
  });

  it("shows all its cells on the sheet at once, by selecting them", async () => {
    const workbook = textWorkbook({ "Phụ lục": MANY });
    const { user } = await checkedPane(workbook);
    await user.type(screen.getByRole("searchbox"), "13");
    await user.click(screen.getByRole("button", { name: "Chọn mọi ô đang liệt kê trên trang tính" }));
    await waitFor(() => {
      expect(workbook.selected).toEqual(["Phụ lục!E2:E11,E13"]);
    });
  });
});

it("a short list has no search box", async () => {
  await checkedPane(textWorkbook({ "Phụ lục": FAULTY }));
  expect(screen.queryByRole("searchbox")).toBeNull();
});

it("a finding says in place why its rule asks, when asked", async () => {
  const { user } = await checkedPane(textWorkbook({ "Phụ lục": FAULTY }));
  await user.click(finding(/E4/));
  await user.click(screen.getByRole("button", { name: "Căn cứ", expanded: false }));
  expect(await screen.findByText(/^Tổng số của mỗi nhiệm vụ phải bằng các nguồn cộng lại/)).toBeTruthy();
  await user.click(screen.getByRole("button", { name: "Căn cứ", expanded: true }));
  expect(screen.queryByText(/^Tổng số của mỗi nhiệm vụ phải bằng/)).toBeNull();
});

describe("text of the sheet is text", () => {
  const EVIL = "<img src=x onerror=alert(1)>";

  it("in the verdict, the list, the headings and the chooser, and when it comes back from memory", async () => {
    const text = FAULTY.replaceAll("Lướt", EVIL)
      .replace("Cung cấp thông tin", EVIL)
      .replace("Thời gian", EVIL);
    const workbook = textWorkbook({ [EVIL]: text });
    const { user, container } = await checkedPane(workbook);
    await user.click(screen.getByText("Cách nhận dạng bảng"));
    const seen = (root: HTMLElement): number => root.textContent.split(EVIL).length - 1;
    expect(seen(container)).toBeGreaterThanOrEqual(4);
    expect(container.querySelector("img")).toBeNull();
    const again = openPane(workbook).container;
    await waitFor(() => {
      expect(seen(again)).toBeGreaterThanOrEqual(3);
    });
    expect(again.querySelector("img")).toBeNull();
  });
});
