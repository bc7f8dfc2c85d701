import { standardWording } from "../../src/catalogue";
import type { Plan } from "../../src/plan";
import { readSheet } from "../../src/read";
import { textTable } from "../support/text-table";

/** What the last row of a table is worded as once it has the standard wording of its task. */
function worded(table: string): string {
  const plan = readSheet(textTable(table).grid).tables.find((one): one is Plan => one.kind === "plan");
  const row = plan?.rows.at(-1);
  if (plan === undefined || row === undefined) throw new Error("no plan was read");
  const edit = standardWording(plan, row, "Thiết kế bao bì");
  if (edit === null || edit === "same") return String(edit);
  return edit.after.type === "text" ? edit.after.text : edit.after.type;
}

const table = (row: string): string => `
  TT | Tên nhiệm vụ  | Đơn vị | Số lượng
  I  | Tư vấn        |        |
  1  | Khảo sát      | Cuộc   | 1
  ${row}
`;

test.each([
  ["a name", table("2 | Bao bì, thiết kế | Cơ sở | 2"), "Thiết kế bao bì"],
  ["the standard wording itself", table("2 | Thiết kế bao bì | Cơ sở | 2"), "same"],
  ["a component with a bullet", table("| - Bao bì | Cơ sở | 2"), "- Thiết kế bao bì"],
  [
    "a number before the name",
    `
    Tên nhiệm vụ | Đơn vị | Số lượng
    I. Tư vấn    |        |
    1. Khảo sát  | Cuộc   | 1
    2. Bao bì    | Cơ sở  | 2
    `,
    "2. Thiết kế bao bì",
  ],
])("%s: what stands before it stays", (_, given, wanted) => {
  expect(worded(given)).toBe(wanted);
});
