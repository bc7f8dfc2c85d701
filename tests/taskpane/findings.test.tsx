import { screen, waitFor, within } from "@testing-library/react";
import { checkedPane, finding } from "./support/open-pane";
import { FAULTY } from "./support/stories";
import { textWorkbook } from "./support/text-workbook";

const CATEGORY = /^I\. Hỗ trợ xây dựng mô hình/;

const focused = (): string | null => document.activeElement?.getAttribute("data-entry") ?? null;

describe("findings", () => {
  it("stand under their category with its numeral, in the order of the sheet", async () => {
    await checkedPane(textWorkbook({ "Phụ lục": FAULTY }));
    const list = screen.getByRole("region", { name: "Nội dung cần rà soát" });
    expect(
      within(list)
        .getAllByRole("heading")
        .map((heading) => heading.textContent),
    ).toEqual(["I. Hỗ trợ xây dựng mô hình1", "II. Cung cấp thông tin3"]);
  });

  it("say severity, place, title, figures and rule", async () => {
    await checkedPane(textWorkbook({ "Phụ lục": FAULTY }));
    const said = { name: /^Lỗi E4 Tổng số không bằng/, description: /8\.100.*8\.000.*funding-sum$/ };
    expect(screen.getByRole("button", said)).toBeTruthy();
  });

  it("select their cell when clicked, and offer the way there", async () => {
    const workbook = textWorkbook({ "Phụ lục": FAULTY });
    const { user } = await checkedPane(workbook);
    await user.click(finding(/E4/));
    await user.click(screen.getByRole("button", { name: "Đến ô" }));
    await waitFor(() => {
      expect(workbook.selected).toEqual(["Phụ lục!E4", "Phụ lục!E4"]);
    });
  });

  it("can be folded away by category", async () => {
    const { user } = await checkedPane(textWorkbook({ "Phụ lục": FAULTY }));
    const category = screen.getByRole("button", { name: CATEGORY, expanded: true });
    await user.click(category);
    expect(category.getAttribute("aria-expanded")).toBe("false");
    expect(screen.queryByRole("button", { name: /E4/ })).toBeNull();
  });

  it("can be filtered by severity, and unfiltered by the same button", async () => {
    const { user } = await checkedPane(textWorkbook({ "Phụ lục": FAULTY }));
    await user.click(screen.getByRole("button", { name: "Lỗi 1", pressed: false }));
    expect(screen.queryByText("unit-unknown")).toBeNull();
    expect(screen.getByText("funding-sum")).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "Lỗi 1", pressed: true }));
    expect(screen.getByText("unit-unknown")).toBeTruthy();
  });
});

describe("what can be done about a finding", () => {
  it("leads from a missing total row to the page that fills it in", async () => {
    const { user } = await checkedPane(textWorkbook({ "Phụ lục": FAULTY }));
    await user.click(finding(/B8/));
    await user.click(screen.getByRole("button", { name: "Điền dòng tổng cộng…" }));
    expect(screen.getByRole("tab", { name: "Điền" }).getAttribute("aria-selected")).toBe("true");
    const panel = screen.getByRole("tabpanel", { name: "Điền" });
    expect(document.activeElement).toBe(panel);
    expect(await within(panel).findByRole("checkbox", { name: /^Tổng cộng \(/ })).toBeTruthy();
  });

  it("prints a header that is typed again on each page, says so, and takes it back", async () => {
    const workbook = textWorkbook({ "Phụ lục": HEADER_AGAIN });
    const { user } = await checkedPane(workbook);
    const titles = async (): Promise<unknown> => (await workbook.readGrid(null)).print?.titleRows;
    await user.click(finding(/A4/));
    await user.click(screen.getByRole("button", { name: "In lại dòng tiêu đề (dòng 1–2) ở đầu mỗi trang" }));
    await screen.findByText("Đã đặt in lại dòng tiêu đề ở đầu mỗi trang.");
    expect(await titles()).toEqual({ top: 0, bottom: 1 });
    await waitFor(() => {
      expect(screen.queryByRole("button", { name: /^In lại dòng tiêu đề/ })).toBeNull();
    });
    await user.click(screen.getByRole("button", { name: "Hoàn tác" }));
    await screen.findByText("Đã bỏ đặt in lại dòng tiêu đề, trang in trở lại như trước.");
    expect(await titles()).toBeNull();
  });
});

const HEADER_AGAIN = `
  TT | Tên nhiệm vụ    | Đơn vị | Số lượng | Dự kiến kinh phí (triệu đồng) |        |
     |                 |        |          | Tổng số                       | Vốn NS | Vốn khác
  1  | Thiết kế mẫu mã | Cơ sở  | 16       | 1.120                         | 560    | 560
  TT | Tên nhiệm vụ    | Đơn vị | Số lượng | Dự kiến kinh phí (triệu đồng) |        |
     |                 |        |          | Tổng số                       | Vốn NS | Vốn khác
  2  | In tờ rơi       | Cuốn   | 3        | 30                            | 30     | -
`;

describe("the keyboard", () => {
  it("moves through the findings with Up and Down, selecting each cell", async () => {
    const workbook = textWorkbook({ "Phụ lục": FAULTY });
    const { user } = await checkedPane(workbook);
    finding(/E4/).focus();
    await user.keyboard("{ArrowDown}");
    expect(focused()).toBe("unit-unknown.near@C7");
    await user.keyboard("{End}");
    expect(focused()).toBe("total-missing@B8");
    await user.keyboard("{ArrowDown}{Home}");
    expect(focused()).toBe("funding-sum@E4");
    await user.keyboard("{ArrowDown}");
    await waitFor(() => {
      expect(workbook.selected.at(-1)).toBe("Phụ lục!C7:C8");
    });
    expect(workbook.selected[0]).toBe("Phụ lục!C7:C8");
  });

  it("passes over findings that are folded away", async () => {
    const { user } = await checkedPane(textWorkbook({ "Phụ lục": FAULTY }));
    await user.click(screen.getByRole("button", { name: CATEGORY }));
    finding(/B8/).focus();
    await user.keyboard("{Home}");
    expect(focused()).toBe("unit-unknown.near@C7");
  });

  it("goes to the cell with Enter", async () => {
    const workbook = textWorkbook({ "Phụ lục": FAULTY });
    const { user } = await checkedPane(workbook);
    finding(/E4/).focus();
    await user.keyboard("{Enter}");
    await waitFor(() => {
      expect(workbook.selected).toEqual(["Phụ lục!E4"]);
    });
  });

  it("comes by Tab from the button through filters and categories to one finding, and to what stands beside the others", async () => {
    const { user } = await checkedPane(textWorkbook({ "Phụ lục": FAULTY }));
    screen.getByRole("button", { name: "Kiểm tra lại" }).focus();
    const stops: string[] = [];
    for (let stop = 0; stop < 8; stop += 1) {
      await user.tab();
      const { activeElement: at } = document;
      stops.push(at?.getAttribute("aria-label") ?? at?.textContent ?? "");
    }
    expect(stops.map((text) => text.slice(0, 12))).toEqual([
      "Lỗi 1",
      "Cảnh báo 2",
      "Lưu ý 1",
      "Chọn mọi ô đ",
      "I. Hỗ trợ xâ",
      "E4 Tổng số k",
      "II. Cung cấp",
      "C7",
    ]);
  });
});

describe("equal findings", () => {
  it("are one entry with its cells, each a click away", async () => {
    const workbook = textWorkbook({ "Phụ lục": FAULTY });
    const { user } = await checkedPane(workbook);
    expect(finding(/2 ô Đơn vị.*“Lướt”/)).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "C8" }));
    await user.click(screen.getByRole("button", { name: "Đến các ô" }));
    await waitFor(() => {
      expect(workbook.selected).toEqual(["Phụ lục!C8", "Phụ lục!C7:C8"]);
    });
  });

  const PASTED = [
    "TT | Tên nhiệm vụ | Đơn vị | Số lượng | Tổng số (triệu đồng) | Vốn NS | Vốn khác",
    ...Array.from(
      { length: 12 },
      (_, at) => `${String(at + 1)} | Lớp ${String(at)} | Lớp | 1 | 2${String(at)} | 2${String(at)} | -`,
    ),
  ].join("\n");

  it("of numbers kept as text are one, though each names its own figure; a long list of cells is folded", async () => {
    const { user } = await checkedPane(textWorkbook({ "Phụ lục": PASTED }, { as: "text" }));
    expect(screen.getAllByText("amount-stored-as-text")).toHaveLength(1);
    expect(finding(/24 ô/)).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "và 14 ô nữa" }));
    expect(screen.getByRole("button", { name: "F13" })).toBeTruthy();
    expect(screen.getByRole("button", { name: "Thu gọn" })).toBeTruthy();
  });

  it("are shown block by block where Excel cannot select them together", async () => {
    const apart = FAULTY.replace(
      "Bản tin                     | Lướt ",
      "Bản tin                     | Đợt ",
    ).replace("Mô hình trình diễn kỹ thuật | Mô hình", "Mô hình trình diễn kỹ thuật | Lướt");
    const workbook = textWorkbook({ "Phụ lục": apart }, { selectsMany: false });
    const { user } = await checkedPane(workbook);
    await user.click(finding(/2 ô Đơn vị/));
    expect(await screen.findByText("Đã chọn phần 1 trên 2: C4.")).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "Đến từng ô" }));
    expect(await screen.findByText("Đã chọn phần 2 trên 2: C7.")).toBeTruthy();
    expect(workbook.selected).toEqual(["Phụ lục!C4", "Phụ lục!C7"]);
  });
});
