import { Decimal, shownAs } from "../../src/plan";

const VIETNAMESE = { decimal: ",", thousands: "." };
const ENGLISH = { decimal: ".", thousands: "," };

test.each([
  ["8000", "General", "8000", "8000"],
  ["262.5", "General", "262,5", "262.5"],
  ["8000", "#,##0", "8.000", "8,000"],
  ["999", "#,##0", "999", "999"],
  ["1234567.5", "#,##0.00", "1.234.567,50", "1,234,567.50"],
  ["262.5", "0.0", "262,5", "262.5"],
  ["262.5", "0", "263", "263"],
  ["-8000", "#,##0", "-8.000", "-8,000"],
])("%s in the format %s is %s, or %s in English", (value, format, vietnamese, english) => {
  expect(shownAs(new Decimal(value), format, VIETNAMESE)).toBe(vietnamese);
  expect(shownAs(new Decimal(value), format, ENGLISH)).toBe(english);
});

test.each(["0%", "@", "dd/mm/yyyy", '#,##0 "đồng"', "#,##0;(#,##0)"])(
  "the format %s is not guessed at",
  (format) => {
    expect(shownAs(new Decimal(1), format, VIETNAMESE)).toBeNull();
  },
);
