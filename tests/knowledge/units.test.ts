import { isMeasuredUnit, knownUnit } from "../../src/knowledge";

test.each([
  ["Lớp", "lớp"],
  ["MÔ HÌNH", "mô hình"],
  ["  cơ   sở\u00a0", "cơ sở"],
  ["Ấn phẩm", "ấn phẩm"],
  ["khoá", "khóa"],
  ["Cơ sở CNNT", "cơ sở"],
  ["Cơ sở".normalize("NFD"), "cơ sở"],
  ["HTX", "hợp tác xã"],
  ["hội/hiệp hội", "hội/hiệp hội"],
  ["Triệu đồng/người/tháng", "triệu đồng/người/tháng"],
  ["Chuyến", "chuyến"],
  ["video", "video"],
])("%s is the known unit %s", (typed, unit) => {
  expect(knownUnit(typed)).toEqual({ unit });
});

test.each([
  ["Lướt", "Lượt"],
  ["lơp", "lớp"],
  ["Mô hinh", "Mô hình"],
  ["co so", "cơ sở"],
  ["Ngừoi", "Người"],
  ["Hội nghi", "Hội nghị"],
  ["Ấn phảm", "Ấn phẩm"],
  ["Đợtt", "Đợt"],
])("%s is near %s", (typed, near) => {
  expect(knownUnit(typed)).toEqual({ near });
});

test.each(["", "x", "-", "tàu", "sào", "bình gas", "con", "cây", "abcxyz", "a".repeat(40_000)])(
  "nothing is suggested for what is near to no unit (%#)",
  (typed) => {
    expect(knownUnit(typed)).toBeNull();
  },
);

test("what is measured may come in fractions, what is counted may not", () => {
  expect(["ha", "Tấn", "%"].map(isMeasuredUnit)).toEqual([true, true, true]);
  expect(["Lớp", "cơ sở", "lạ"].map(isMeasuredUnit)).toEqual([false, false, false]);
});
