import { graveIn } from "../../support/grave-in";

/** Categories with two tasks each, with subtotals and a grand total; the numbers are given from the top. */
function plan(numbers: readonly string[]): string {
  const CATEGORIES = ["Tư vấn khuyến công", "Đào tạo nghề", "Cung cấp thông tin"];
  const TASKS = ["Thiết kế mẫu mã", "Lập dự án", "Mở lớp may", "Mở lớp đan", "In tờ rơi", "Phóng sự"];
  const rows = numbers.map((number, at) =>
    at % 3 === 0
      ? `'${number} | ${CATEGORIES[at / 3] ?? ""} | | | 300 | 200 | 100`
      : `'${number} | ${TASKS[at - 1 - Math.floor(at / 3)] ?? ""} | Cơ sở | 5 | 150 | 100 | 50`,
  );
  return `
TT | Tên nhiệm vụ | Đơn vị | Số lượng | Tổng số (triệu đồng) | Vốn NS | Vốn khác
${rows.join("\n")}
   | Tổng cộng | | | 900 | 600 | 300
`;
}

const ROMAN = ["I", "1", "2", "II", "1", "2", "III", "1", "2"];
const ARABIC = ["1", "1.1", "1.2", "2", "2.1", "2.2", "3", "3.1", "3.2"];
const OF_ROMAN = ["I", "I.1", "I.2", "II", "II.1", "II.2", "III", "III.1", "III.2"];
const ON_AND_ON = ["I", "1", "2", "II", "3", "4", "III", "5", "6"];

test.each([[ROMAN], [ARABIC], [OF_ROMAN], [ON_AND_ON]])("%p is clean", (numbers) => {
  expect(graveIn(plan(numbers))).toEqual([]);
});

test.each<readonly [readonly string[], number, string]>([
  [ARABIC, 3, "2.2"],
  [ARABIC, 3, "2.1"],
  [ARABIC, 3, "b"],
  [ARABIC, 3, "II"],
  [ARABIC, 4, "2"],
  [ARABIC, 4, "II"],
  [ARABIC, 5, "2"],
  [ARABIC, 2, "1.2.1"],
  [ROMAN, 0, "1"],
  [ROMAN, 3, "2"],
  [ROMAN, 3, "2.2"],
  [ROMAN, 3, "B"],
  [ROMAN, 3, "IIII"],
  [ROMAN, 4, "II"],
  [ROMAN, 4, "b"],
  [ROMAN, 4, "1l"],
  [ROMAN, 5, "II"],
  [ROMAN, 5, "2.2"],
  [OF_ROMAN, 4, "2.1"],
  [OF_ROMAN, 5, "II"],
  [ON_AND_ON, 3, "2"],
  [ON_AND_ON, 5, "b"],
])("a slip in a number of %p is said once, at its cell (place %i as %s)", (numbers, place, slip) => {
  const rule = place % 3 === 0 ? "category-numbering" : "task-numbering";
  expect(graveIn(plan(numbers.with(place, slip)))).toEqual([`${rule} A${String(place + 2)}`]);
});

test.each([
  ["a component without a unit", "a | Vẽ mẫu | | | 100 | 100 | -"],
  ["a component with one", "1.1.1 | Vẽ mẫu | Bộ | 2 | 150 | 100 | 50"],
])("a list of one within a list is none: %s", (_, component) => {
  const rows = plan(ARABIC).split("\n");
  const within = [...rows.slice(0, 4), component, ...rows.slice(4)].join("\n");
  expect(graveIn(within).filter((said) => said.includes("numbering"))).toEqual([]);
});

test("a category that is itself a task is none, and codes are no numbers", () => {
  expect(
    graveIn(`
TT | Tên nhiệm vụ | Đơn vị | Số lượng | Tổng số (triệu đồng)
I  | Tư vấn khuyến công | | | 200
1  | Thiết kế mẫu mã | Cơ sở | 5 | 100
2  | Lập dự án | Cơ sở | 5 | 100
II | Hội thảo khuyến công | Cuộc | 1 | 50
III | Đào tạo nghề | | | 300
1  | Mở lớp may | Lớp | 5 | 150
2  | Mở lớp đan | Lớp | 5 | 150
   | Tổng cộng | | | 550
`),
  ).toEqual([]);
  expect(
    graveIn(`
TT | Tên nhiệm vụ | Đơn vị | Số lượng | Tổng số (triệu đồng)
KC-01 | Thiết kế mẫu mã | Cơ sở | 5 | 100
KC-04 | Lập dự án | Cơ sở | 5 | 100
3 | Mở lớp may | Lớp | 5 | 150
   | Tổng cộng | | | 350
`),
  ).toEqual([]);
});

/** Two outer categories with parts, and tasks below these; the numbers of the six categories are given from the top. */
function outerPlan(numbers: readonly string[]): string {
  const [a = "", i = "", ii = "", b = "", only = ""] = numbers;
  return `
TT | Tên nhiệm vụ | Đơn vị | Số lượng | Tổng số (triệu đồng) | Vốn NS | Vốn khác
'${a} | Khuyến công quốc gia | | | 300 | 200 | 100
'${i} | Tư vấn khuyến công | | | 150 | 100 | 50
1 | Thiết kế mẫu mã | Cơ sở | 5 | 150 | 100 | 50
'${ii} | Đào tạo nghề | | | 150 | 100 | 50
1 | Mở lớp may | Lớp | 5 | 150 | 100 | 50
'${b} | Khuyến công địa phương | | | 150 | 100 | 50
'${only} | Cung cấp thông tin | | | 150 | 100 | 50
1 | In tờ rơi | Cuốn | 5 | 75 | 50 | 25
2 | Phóng sự | Phóng sự | 5 | 75 | 50 | 25
   | Tổng cộng | | | 450 | 300 | 150
`;
}

test.each<readonly [readonly string[], string | null]>([
  [["A", "I", "II", "B", "I"], null],
  [["A", "I", "II", "I", "I"], "A7"],
  [["A", "I", "II", "III", "I"], "A7"],
  [["A", "I", "II", "1", "I"], "A7"],
  [["IV", "I", "II", "B", "I"], "A2"],
  [["A", "I", "II", "B", "IV"], "A8"],
  [["A", "I", "II", "B", "III"], "A8"],
])("outer categories and their parts numbered %p: only %s is wrong", (numbers, wrong) => {
  expect(graveIn(outerPlan(numbers))).toEqual(wrong === null ? [] : [`category-numbering ${wrong}`]);
});

test.each([
  [0, "1"],
  [0, "A"],
  [3, "B"],
  [3, "C"],
  [3, "2"],
])(
  "a slip in the number of a category under a lone outer one is said once, at its cell (place %i as %s)",
  (place, slip) => {
    const table = plan(ROMAN.with(place, slip)).split("\n");
    const outer = "A | Khuyến công địa phương | | | 900 | 600 | 300";
    expect(graveIn(table.toSpliced(2, 0, outer).join("\n"))).toEqual([
      `category-numbering A${String(place + 3)}`,
    ]);
  },
);

test("outer categories of which one has no parts are no slips", () => {
  const rows = ["A", "I", "1", "II", "1", "B", "1", "C", "I", "1", "II", "1"].map((number, at) =>
    number === "1"
      ? `1 | Lớp ${String(at)} | Lớp | 1 | 10 | 10 | -`
      : `${number} | Nội dung thứ ${String(at)} | | | | |`,
  );
  const head = "TT | Tên nhiệm vụ | Đơn vị | Số lượng | Tổng số (triệu đồng) | Vốn NS | Vốn khác";
  expect(graveIn([head, ...rows].join("\n"))).toEqual([]);
});
