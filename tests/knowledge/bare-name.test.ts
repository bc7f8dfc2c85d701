import { bareName } from "../../src/knowledge";

test.each([
  ["II. Tư vấn", "Tư vấn"],
  ["1) Lớp học", "Lớp học"],
  ["1.2 Lớp học", "Lớp học"],
  ["A.1 Lớp học", "Lớp học"],
  ["(a) Lớp học", "Lớp học"],
  ["đ) Lớp học", "Lớp học"],
  ["C: Lớp học", "Lớp học"],
])("the number before a name in one cell is none of it: %s", (text, name) => {
  expect(bareName(text)).toBe(name);
});

test.each(["Hỗ trợ máy móc", "Ứng dụng máy móc", "Đào tạo nghề", "in ấn", "A", "", "Cơ sở 1. Lớp học"])(
  "a name without one stays: %s",
  (name) => {
    expect(bareName(name)).toBe(name);
  },
);
