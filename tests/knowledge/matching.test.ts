import {
  fold,
  headingMeaning,
  knownUnit,
  lettersApart,
  moneyUnitInNote,
  oneSpelling,
  sumLabel,
  tidy,
} from "../../src/knowledge";

test("blanks, capitals, diacritics and ways of writing them do not part equal texts", () => {
  expect(tidy("\u00a0Số \n lượng\u200b ")).toBe("Số lượng");
  expect(fold("Đơn vị – TÍNH".normalize("NFD"))).toBe("don vi - tinh");
  expect(oneSpelling("Khoá")).toBe(oneSpelling("khóa"));
  expect(oneSpelling("lớp")).not.toBe(oneSpelling("lợp"));
});

test("letters apart count a diacritic as another letter, and long texts are not compared", () => {
  expect(lettersApart("Lướt", "lượt")).toBe(1);
  expect(lettersApart("x".repeat(100), "x".repeat(100))).toBe(Infinity);
});

test.each([
  ["Nguồn kinh phí từ các thành phần\nkinh tế tham gia (triệu đồng)", "other"],
  ["Kinh phí đối ứng của đơn vị thụ hưởng", "other"],
  ["KP ngoài ngân sách", "other"],
  ["Nguồn NSNN", "state"],
  ["Tên đề án khuyến công quốc gia", "name"],
  ["Đơn vị phối hợp thực hiện", "partner"],
  ["Tỷ lệ NS/Tổng (%)", "percentage"],
  ["Thời gian hoàn thành", "time"],
])("the heading %s is one of %s", (heading, kind) => {
  expect(headingMeaning(heading)?.as).toBe(kind);
});

test.each(["", "Mã số", "xyz", "Kế hoạch ".repeat(40)])(
  "no meaning is made up for an unknown heading (%#)",
  (text) => {
    expect(headingMeaning(text)).toBeNull();
  },
);

test.each([
  ["Cộng mục I", { of: "category", ordinal: "i", section: "muc" }],
  ["Cộng II/", { of: "category", ordinal: "ii" }],
  ["Cộng phần thứ ba", { of: "category", ordinal: "thu ba", section: "phan" }],
  ["Tổng kinh phí mục I", { of: "category", ordinal: "i", section: "muc" }],
  ["Tiểu cộng", { of: "unsaid" }],
  ["Cộng: 03 đề án", { of: "unsaid" }],
  ["Cộng III:", { of: "category", ordinal: "iii" }],
  ["TỔNG CỘNG (I+II+III+IV)", { of: "parts", first: "i" }],
  ["Tổng cộng", { of: "table" }],
  ["T.cộng", { of: "table" }],
  ["T Ổ N G  C Ộ N G", { of: "table" }],
  ["TOÀN BỘ KẾ HOẠCH:", { of: "table" }],
  ["Σ", { of: "table" }],
  ["∑:", { of: "table" }],
  ["Toàn bộ kế hoạch truyền thông", null],
  ["T Ổ  C H Ứ C", null],
  ["Cộng", { of: "unsaid" }],
  ["Tổng hợp số liệu công nghiệp nông thôn", null],
  ["Cộng tác viên khuyến công", null],
])("%s as the label of a sum", (name, label) => {
  expect(sumLabel(name)).toEqual(label);
});

test("a note declares a unit of money only when it is one", () => {
  expect(moneyUnitInNote("Đvt: Triệu đồng")).toBe("million-dong");
  expect(moneyUnitInNote("Đơn vị: Sở Công Thương")).toBeNull();
  expect(knownUnit("Triệu đồng")).toEqual({ unit: "triệu đồng" });
});

describe("tidy", () => {
  test.each([
    ["Hỗ trợ máy móc", "Hỗ trợ máy móc"],
    [" Hỗ  trợ ", "Hỗ trợ"],
    ["Hỗ trợ\u00a0máy\nmóc", "Hỗ trợ máy móc"],
    ["Ho\u0302\u0303 tro\u031b\u0323", "Hỗ trợ"],
    ["máy\u200b", "máy"],
    ["", ""],
    [" ", ""],
  ])("%j is %j", (text, expected) => {
    expect(tidy(text)).toBe(expected);
  });

  it("takes the longest text that a cell holds, odd at its end", () => {
    expect(tidy(`${"máy ".repeat(8_000)}\u200b`)).toHaveLength(31_999);
    expect(tidy(`${"m".repeat(32_000)}\u200b`)).toHaveLength(32_000);
  });
});
