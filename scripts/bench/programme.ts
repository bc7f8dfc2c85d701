import { performance } from "node:perf_hooks";
import type { Plan } from "../../src/plan";
import { checkSheet } from "../../src/check";
import {
  compareWithProgramme,
  programmeFromSheets,
  remaining,
  type ChosenProgramme,
  type Comparison,
  type Programme,
} from "../../src/programme";
import { readSheet } from "../../src/read";
import { textTable } from "../../tests/support/text-table";

/** The comparison of a plan with a programme is allowed so long. */
const MOST_MS = 1_000;
const TASKS = 5_000;
const RUNS = 5;

const WORK = [
  "Hỗ trợ chuyển giao và ứng dụng",
  "Xây dựng mô hình trình diễn",
  "Tổ chức hội chợ",
  "Tư vấn lập dự án",
  "Đào tạo nghề",
];
const WHAT = [
  "máy móc thiết bị tiên tiến",
  "chế biến nước mắm",
  "đan lát lục bình",
  "cơ khí nông nghiệp",
  "gỗ mỹ nghệ",
  "sấy lạnh trái cây",
  "đóng tàu composite",
];
const WHERE = [
  "Giồng Riềng",
  "Châu Thành",
  "Hòn Đất",
  "Phú Quốc",
  "Tân Hiệp",
  "Gò Quao",
  "An Biên",
  "Vĩnh Thuận",
  "U Minh Thượng",
];
const SLIPS: readonly (readonly [string, string])[] = [
  ["ứng dụng", "ứg dụng"],
  ["chế biến", "chế biên"],
  ["Tổ chức", "Tổ chưc"],
  ["máy móc", "máy mọc"],
];

function nameOf(task: number): string {
  const [work, what, where] = [WORK[task % 5], WHAT[task % 7], WHERE[task % 9]];
  return `${work ?? ""} ${what ?? ""} tại huyện ${where ?? ""}, cơ sở ${String(task)}`;
}

/** Every second name as in the programme, the others with a slip, a word left out or a word more. */
function typed(task: number): string {
  const name = nameOf(task);
  if (task % 2 === 0) return name;
  const [right, wrong] = SLIPS[task % SLIPS.length] ?? ["", ""];
  return task % 3 === 0 ? `${name} (đợt 2)` : name.replace(right, wrong).replace("tại huyện ", "huyện ");
}

function planOf(title: string, nameAt: (task: number) => string): Plan {
  const rows = Array.from({ length: TASKS }, (_, task) => {
    const category =
      task % 500 === 0
        ? `${["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X"][task / 500] ?? ""} | Nội dung ${String(task)} | | | | |\n`
        : "";
    return `${category}${String((task % 500) + 1)} | ${nameAt(task)} | Cơ sở | 2 | 600 | 300 | 300`;
  });
  const { grid } = textTable(
    `${title}\nTT | Tên nhiệm vụ | Đơn vị | Số lượng | Tổng số (triệu đồng) | Vốn NS | Vốn khác\n${rows.join("\n")}`,
  );
  const [table] = readSheet(grid).tables;
  if (table?.kind !== "plan") throw new Error("the plan of the bench was not read");
  return table;
}

function timed<Result>(what: string, work: () => Result): { readonly result: Result; readonly ms: number } {
  const start = performance.now();
  const result = work();
  const ms = performance.now() - start;
  console.log(`${what}: ${ms.toFixed(0)} ms`);
  return { result, ms };
}

const approved = planOf("CHƯƠNG TRÌNH KHUYẾN CÔNG GIAI ĐOẠN 2021 - 2025", nameOf);
const programme: Programme | null = programmeFromSheets([
  { grid: approved.grid, tables: [approved], mergesWanted: false },
]);
if (programme === null) throw new Error("the programme of the bench was not read");
const plan = planOf("KẾ HOẠCH KHUYẾN CÔNG NĂM 2024", typed);
const chosen: ChosenProgramme = { programme, year: 2024, earlier: [], corrections: [] };

/** Fresh objects each time: what is remembered of a plan and of a programme must not help. */
function compareOnce(): Comparison {
  const compared = compareWithProgramme({ ...plan }, { ...chosen, programme: { ...chosen.programme } });
  remaining(compared);
  return compared;
}

const what = `${String(TASKS)} tasks of a programme against ${String(TASKS)} of a plan`;
const runs = Array.from({ length: RUNS }, () => timed(what, compareOnce));
const ms = runs.map((run) => run.ms).sort((a, b) => a - b)[Math.floor(RUNS / 2)] ?? NaN;
const comparison = compareOnce();
console.log(`median: ${ms.toFixed(0)} ms`);
const sheet = { grid: plan.grid, tables: [plan], mergesWanted: false };
const bare = timed("all rules without the programme", () => checkSheet(sheet)).ms;
const full = timed("all rules with it", () => checkSheet(sheet, { programme: { ...chosen } })).ms;
console.log(`the programme's rules: ${(full - bare).toFixed(0)} ms`);
const right = comparison.matching.matches.filter(({ found }, at) => found?.task.name === nameOf(at)).length;
console.log(`matched as meant: ${String(right)} of ${String(TASKS)}`);
if (ms > MOST_MS) {
  console.error(`slower than ${String(MOST_MS)} ms`);
  process.exitCode = 1;
}
