import { commonLead, taskToInsert } from "../../src/catalogue";
import { standardTasks, type StandardTask } from "../../src/knowledge";
import type { Plan } from "../../src/plan";
import { readSheet } from "../../src/read";
import { textTable } from "../support/text-table";

const planOf = (year: string, lead = ""): Plan => {
  const { grid } = textTable(`
    KẾ HOẠCH KHUYẾN CÔNG NĂM ${year}
    TT | Tên nhiệm vụ | Đơn vị | Số lượng | Tổng số (triệu đồng) | Cơ quan chủ trì | Cơ quan phối hợp
    1  | Thiết kế     | Cơ sở  | 16       | 1120                 | ${lead}         | x
  `);
  const [plan] = readSheet(grid).tables;
  if (plan?.kind !== "plan") throw new Error("no plan");
  return plan;
};

const [like] = standardTasks;
const task = (over: Partial<StandardTask>): StandardTask => {
  if (like === undefined) throw new Error("no tasks ship");
  return { ...like, lead: null, partner: null, ...over };
};

test.each([
  ["2027", "UBND các huyện, TP", "UBND các xã, phường, đặc khu"],
  ["2027", "Sở Kế hoạch và ĐT, Các ngành liên quan", "Sở Tài chính, Các ngành liên quan"],
  // In the year of the change either may be right, and before it the old one is.
  ["2025", "UBND các huyện, TP", "UBND các huyện, TP"],
  ["2024", "UBND các huyện, TP", "UBND các huyện, TP"],
  // Nobody can say what stands in the place of one that is named.
  ["2027", "UBND huyện Giồng Riềng", "UBND huyện Giồng Riềng"],
])("in a plan for %s “%s” is written as “%s”", (year, partner, written) => {
  const wanted = { task: task({ partner }), quantity: null, budget: null, other: null };
  expect(taskToInsert(planOf(year), wanted).task.partner).toBe(written);
});

test.each([
  ["of the table", "Sở Công Thương", [null], "Sở Công Thương"],
  ["of those that come into it", "", [null, "Sở Công Thương", "Sở Công Thương"], "Sở Công Thương"],
  ["none where two lead", "Sở Công Thương", ["Trung tâm Khuyến công"], null],
  ["none where nobody says one", "", [null], null],
])("the lead agency that is proposed: %s", (_, lead, coming, proposed) => {
  const tasks = coming.map((one) => task({ lead: one }));
  expect(commonLead(planOf("2024", lead), tasks)).toBe(proposed);
});
