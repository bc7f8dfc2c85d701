import { capFor, capSetOf, capSets } from "../../src/knowledge";

const [newest] = capSets;
if (newest === undefined) throw new Error("no caps");

test("each set names its document, and what is not verified is marked so", () => {
  expect(capSets.map(({ document }) => document)).toEqual([
    "Thông tư 28/2018/TT-BTC",
    "Thông tư liên tịch 26/2014/TTLT-BTC-BCT",
  ]);
  expect(newest.from).toBe("2018-05-11");
  expect(newest.warning).toMatch(/thay thế/);
  const sure = newest.caps
    .filter(({ certainty }) => certainty !== "unverified")
    .map(({ activity }) => activity);
  expect(sure.length).toBeLessThan(newest.caps.length);
  for (const { caps } of capSets)
    for (const { source, article } of caps) expect([source, article]).not.toContain("");
});

test.each([
  ["Hỗ trợ xây dựng mô hình trình diễn kỹ thuật sản xuất sản phẩm mới hoặc công nghệ mới", "Mô hình", "1000"],
  ["Hỗ trợ cơ sở CNNT chuyển giao và ứng dụng máy móc thiết bị tiên tiến", "Cơ sở", "300"],
  ["Xây dựng mô hình thí điểm về áp dụng sản xuất sạch hơn trong công nghiệp", "mô hình", "500"],
  ["Hỗ trợ cơ sở CNNT thiết kế mẫu mã, bao bì đóng gói", "Cơ sở", "35"],
])("%s per %s is capped at %s", (name, unit, amount) => {
  expect(capFor(newest, name, unit)?.amount?.toFixed()).toBe(amount);
});

test.each([
  ["Xây dựng và đăng ký thương hiệu cho các cơ sở CNNT", "Cơ sở"],
  ["Tham gia hội chợ trưng bày sản phẩm công nghiệp nông thôn", "Gian hàng"],
  ["Hội thảo khuyến công", "Cuộc"],
])("no cap fits %s per %s", (name, unit) => {
  expect(capFor(newest, name, unit)).toBeNull();
});

test.each([
  [null, "not an object"],
  [{ id: "x" }, "a list is missing"],
  [{ id: "", caps: [] }, "id: missing"],
  [{ id: "x", document: "Nghị quyết", from: "1/1/2024", caps: [] }, "from: not a date"],
])("a province's own set is refused in words when it is wrong (%#)", (data, reason) => {
  expect(() => capSetOf(data)).toThrow(reason);
});
