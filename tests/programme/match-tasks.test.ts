import type { Plan } from "../../src/plan";
import { nameLikeness } from "../../src/knowledge";
import {
  MATCH_THRESHOLD,
  matchTasks,
  sampleProgramme,
  withCorrection,
  withoutCorrection,
  type Matching,
  type Programme,
} from "../../src/programme";
import { readSheet } from "../../src/read";
import { textTable } from "../support/text-table";

const kienGiang = sampleProgramme();

/** A plan with one category and tasks of these names; "# " before a name makes it a category. */
function planOf(...names: readonly string[]): Plan {
  let [category, task] = [0, 0];
  const rows = names.map((name) =>
    name.startsWith("# ")
      ? `${["I", "II", "III", "IV"][category++] ?? ""} | ${name.slice(2)} | | `
      : `${String(++task)} | ${name} | Lớp | 1`,
  );
  const [table] = readSheet(
    textTable(`TT | Tên nhiệm vụ | Đơn vị tính | Số lượng\n${rows.join("\n")}`).grid,
  ).tables;
  if (table?.kind !== "plan") throw new Error("no plan");
  return table;
}

function matched({ matches }: Matching): readonly (readonly [string, string, string | null])[] {
  return matches.map(({ planTask, how, found }) => [planTask.name, how, found?.task.name ?? null]);
}

test.each([
  [
    "Tổ chức bình chọn sản phẩm công nghiệp nông thôn tiêu biểu cấp tỉnh",
    "same",
    "Tổ chức bình chọn sản phẩm CNNT TB cấp tỉnh",
  ],
  ["Bình chọn sản phẩm CNNT tiêu biểu cấp huyện", "alike", "Tổ chức bình chọn sản phẩm CNNT TB cấp huyện"],
  ["Tổ chức tập huấn nghiệp vụ khuyến côg", "alike", "Tổ chức tập huấn nghiệp vụ khuyến công"],
  [
    "Tham gia hội chợ, trưng bày sản phẩm CNNT",
    "same",
    "Tham gia hội chợ trưng bày sản phẩm công nghiệp nông thôn",
  ],
  ["Chi thưởng sản phẩm CNNT tiêu biểu cấp tỉnh", "alike", "Chi thưởng cho sản phẩm CNNT TB cấp tỉnh"],
  ["Xây dựng kho lạnh bảo quản thủy sản", "none", null],
  [
    "Hỗ trợ cơ sở CNNT thiết kế mẫu mã, bao bì đóng gói cho Công ty TNHH Nước mắm Hồng Đức, thành phố Phú Quốc",
    "alike",
    "Hỗ trợ cơ sở CNNT thiết kế mẫu mã, bao bì đóng gói",
  ],
])("%s is %s as %s", (name, how, expected) => {
  expect(matched(matchTasks(planOf("# Mục", name), kienGiang))).toEqual([[name, how, expected]]);
});

test("the likeliest is found as if every name were compared with every other", () => {
  for (const { name } of kienGiang.tasks) {
    const typed = name.replace("sản phẩm", "sản phẩn").replace(/^(?:Hỗ trợ|Tổ chức) /, "");
    const best = kienGiang.tasks
      .map((task) => ({ task, score: nameLikeness(typed, task.name) }))
      .reduce((a, b) => (b.score > a.score ? b : a));
    const [match] = matchTasks(planOf("# Mục", typed), kienGiang).matches;
    if (best.score >= MATCH_THRESHOLD) expect(match?.found?.task).toBe(best.task);
    else expect(match?.found).toBeNull();
  }
});

test("the runner-up is kept with its score, and the likeliest of what is like nothing", () => {
  const { matches } = matchTasks(
    planOf("# Mục", "Tổ chức bình chọn sản phẩm CNNT TB cấp tỉnh", "Tổ chức tham quan kho lạnh"),
    kienGiang,
  );
  const [first, second] = matches;
  expect(first?.found?.score).toBe(1);
  expect(first?.runnerUp?.task.name).toBe("Tổ chức bình chọn sản phẩm CNNT TB cấp huyện");
  expect(first?.runnerUp?.score).toBeGreaterThan(0.5);
  expect(second?.found).toBeNull();
  expect(second?.runnerUp?.score).toBeLessThan(MATCH_THRESHOLD);
});

/** Two tasks of one name in two categories. */
const twice: Programme = {
  ...kienGiang,
  tasks: kienGiang.tasks.slice(0, 2).map((task, at) => ({
    ...task,
    id: `t${String(at + 1)}`,
    name: "Tổ chức hội nghị",
    category: [["Tư vấn khuyến công"], ["Hợp tác quốc tế"]][at] ?? [],
  })),
};

const idsOf = ({ matches }: Matching): readonly (string | undefined)[] =>
  matches.map(({ found }) => found?.task.id);

test("of equals the one in the same category is taken", () => {
  expect(idsOf(matchTasks(planOf("# Hợp tác quốc tế", "Tổ chức hội nghị"), twice))).toEqual(["t2"]);
  expect(idsOf(matchTasks(planOf("# Tư vấn khuyến công", "Tổ chức hội nghị"), twice))).toEqual(["t1"]);
});

test("equals are given away once each, in their order; what is left shares", () => {
  const plan = planOf("# Mục khác", "Tổ chức hội nghị", "Tổ chức hội nghị", "Tổ chức hội nghị");
  expect(idsOf(matchTasks(plan, twice))).toEqual(["t1", "t2", "t1"]);
});

test("several rows of a plan may carry out one task", () => {
  const name = "Chi thù lao cho cộng tác viên khuyến công";
  const { byTask } = matchTasks(planOf("# Mục", name, `${name} huyện`), kienGiang);
  expect([...byTask].map(([, tasks]) => tasks.length)).toEqual([2]);
});

describe("what a person decided", () => {
  const name = "Tổ chức tập huấn nghiệp vụ khuyến công";
  const other = kienGiang.tasks[0]?.id ?? "";

  test("wins over the name, whatever the name is", () => {
    const plan = planOf("# Mục", name);
    const corrections = withCorrection([], { name: name.toUpperCase(), task: other });
    const [match] = matchTasks(plan, kienGiang, corrections).matches;
    expect([match?.how, match?.found?.task.id]).toEqual(["corrected", other]);
    expect(match?.runnerUp?.task.name).toBe(name);
  });

  test("may be that it is none of them", () => {
    const [match] = matchTasks(planOf("# Mục", name), kienGiang, [{ name, task: null }]).matches;
    expect([match?.how, match?.found]).toEqual(["corrected", null]);
  });

  test("is replaced and taken back, and survives being stored as text", () => {
    const once = withCorrection([], { name, task: other });
    const again = withCorrection(once, { name: ` ${name}`, task: null });
    expect(again).toEqual([{ name: ` ${name}`, task: null }]);
    expect(JSON.parse(JSON.stringify(again))).toEqual(again);
    expect(withoutCorrection(again, name)).toEqual([]);
  });

  test("says nothing when it names a task that is no more", () => {
    const [match] = matchTasks(planOf("# Mục", name), kienGiang, [{ name, task: "gone" }]).matches;
    expect([match?.how, match?.found?.task.name]).toEqual(["same", name]);
  });
});

describe("names that are shortened, or say which part of a task is meant", () => {
  test.each([
    ["Hỗ trợ ứng dụng MMTB tiên tiến cho cơ sở CNNT", "chuyển giao và ứng dụng máy móc"],
    ["Hỗ trợ ứng dụng MMTB tiên tiến cho cơ sở CNNT (đợt 2)", "chuyển giao và ứng dụng máy móc"],
    ["Tham gia hội chợ trưng bày SP CNNT (lần 3)", "Tham gia hội chợ trưng bày"],
    ["Khảo sát, lập KH khuyến công", "Khảo sát, xây dựng kế hoạch"],
    ["Xử lý ô nhiễm môi trường", "xử lý ô nhiễm môi trường"],
  ])("%s", (name, meant) => {
    const [match] = matchTasks(planOf("# Mục", name), kienGiang).matches;
    expect([match?.how, match?.found?.task.name]).toEqual(["alike", expect.stringContaining(meant)]);
  });

  test.each([
    ["too few words to tell", "Xây dựng mô hình"],
    ["words that several tasks have", "Bình chọn, chi thưởng sản phẩm (cấp xã)"],
    ["a word that the task does not have", "Hỗ trợ ứng dụng MMTB tiên tiến trong sản xuất nước mắm"],
  ])("not where there are %s", (_, name) => {
    expect(matchTasks(planOf("# Mục", name), kienGiang).matches[0]?.how).toBe("none");
  });
});
