import { withSharedRows, type Grid } from "../../src/plan";
import { roman } from "../../src/sums/numbering/labels";

/** A plan to be timed: as a sheet, and as the bare rows of its tasks for validators of rows. */
export interface TimedPlan {
  readonly grid: Grid;
  readonly tasks: readonly (readonly string[])[];
  /** Which task has which column (0 to 11) that is no number, as "task:column". */
  readonly faults: readonly string[];
}

export const HEADINGS: readonly string[] = [
  "TT",
  "Tên nhiệm vụ",
  "Đơn vị tính",
  "Số lượng",
  "Tổng số",
  "NSTW",
  "Ngân sách tỉnh",
  "Ngân sách huyện",
  "Ngân sách xã",
  "Vốn doanh nghiệp",
  "Vốn tín dụng",
  "Dân góp",
];

/** The columns of amounts, and the one whose texts are spoilt here and there. */
export const FIRST_AMOUNT = 4;
export const LAST_AMOUNT = 11;
const SPOILT = 6;
const TASKS_IN_CATEGORY = 100;
const TASKS_PER_FAULT = 500;

/** A number as Vietnamese offices write it, as text: 1234567 → "1.234.567". */
function vietnamese(number: number): string {
  return String(number).replace(/\B(?=(\d{3})+$)/g, ".");
}

/** A plan of so many tasks in categories of a hundred; every five hundredth has an amount that is no number. */
export function timedPlan(count: number): TimedPlan {
  const tasks: string[][] = [];
  const faults: string[] = [];
  const rows: (readonly string[])[] = [["KẾ HOẠCH KHUYẾN CÔNG NĂM 2024 (đồng)"], HEADINGS];
  for (let at = 0; at < count; at++) {
    if (at % TASKS_IN_CATEGORY === 0) {
      const category = at / TASKS_IN_CATEGORY + 1;
      rows.push(asReceived([roman(category), `Hỗ trợ nhóm ngành nghề thứ ${String(category)}`]));
    }
    const isSpoilt = at % TASKS_PER_FAULT === TASKS_PER_FAULT - 1;
    if (isSpoilt) faults.push(`${String(at)}:${String(SPOILT)}`);
    const task = asReceived(
      taskRow(at).map((text, column) => (isSpoilt && column === SPOILT ? `${text}x` : text)),
    );
    tasks.push(task);
    rows.push(task);
  }
  return { grid: gridOf(rows), tasks, faults };
}

/** Texts as they come out of Excel or a file: each in one piece, and not as it was put together. */
function asReceived(row: readonly string[]): string[] {
  const received: unknown = JSON.parse(JSON.stringify(row));
  return (received as unknown[]).map(String);
}

function taskRow(at: number): string[] {
  const parts = [1, 2, 3, 4, 5, 6, 7].map((part) => 1_000_000 + ((at * 7919 * part) % 900_000) * 1_000);
  const total = parts.reduce((sum, part) => sum + part, 0);
  return [
    String((at % TASKS_IN_CATEGORY) + 1),
    `Hỗ trợ ứng dụng máy móc tiên tiến vào sản xuất tại cơ sở ${String(at + 1)}`,
    "Cơ sở",
    String((at % 9) + 1).padStart(2, "0"),
    vietnamese(total),
    ...parts.map(vietnamese),
  ];
}

function gridOf(rows: readonly (readonly string[])[]): Grid {
  const of = <T>(cell: (text: string) => T): T[][] =>
    rows.map((row) => HEADINGS.map((_, column) => cell(row[column] ?? "")));
  return withSharedRows({
    sheet: { id: "1", name: "Phụ lục" },
    origin: { row: 0, column: 0 },
    rowCount: rows.length,
    columnCount: HEADINGS.length,
    values: of((text) => (text === "" ? null : text)),
    formulas: of(() => null),
    texts: of((text) => text),
    formats: of(() => "General"),
    merges: [],
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    print: null,
    separators: { decimal: ",", thousands: "." },
  });
}
