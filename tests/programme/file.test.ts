import { programmeFromSheets, readProgramme, sampleProgramme, writeProgramme } from "../../src/programme";
import { readSheet } from "../../src/read";
import { textTable } from "../support/text-table";

const task = {
  name: "Tập huấn",
  category: ["Đào tạo"],
  unit: "Lớp",
  quantity: "5",
  total: "125",
  budget: "125",
  other: null,
  time: "Hàng năm",
};
const file = {
  version: 1,
  title: "Chương trình",
  period: { from: 2021, to: 2025 },
  moneyUnit: "million-dong",
  tasks: [task],
};
const withTask = (change: object): object => ({ ...file, tasks: [{ ...task, ...change }] });
const nested = `${'{"a":'.repeat(100_000)}1${"}".repeat(100_000)}`;

test("what is written is read back the same, amounts to the last digit", () => {
  const sample = sampleProgramme();
  expect(readProgramme(writeProgramme(sample)).programme).toEqual(sample);
  const sheet = readSheet(
    textTable(`
      CHƯƠNG TRÌNH KHUYẾN CÔNG GIAI ĐOẠN 2021 - 2022
      TT | Tên nhiệm vụ | Đơn vị tính | Số lượng | Kinh phí (triệu đồng) | Thời gian
      1  | Tập huấn     | Lớp         | 2,5      | {66.6666666666667}    | khi có điều kiện
      2  | Hội nghị     | Cuộc        | 3        | 7                     | 2021-2022
    `).grid,
  );
  const programme = programmeFromSheets([sheet]);
  expect(programme?.tasks[0]?.schedule).toEqual({ text: "khi có điều kiện", years: [], everyYear: false });
  expect(programme === null ? null : readProgramme(writeProgramme(programme)).programme).toEqual(programme);
});

test("what a person need not say is left open", () => {
  const { programme, refusal } = readProgramme(
    JSON.stringify({ version: 1, title: "Chương trình", tasks: [{ name: "Tập huấn" }] }),
  );
  expect(refusal).toBeNull();
  expect(programme).toMatchObject({
    decision: null,
    province: null,
    period: null,
    moneyUnit: "unknown",
    envelopes: [],
  });
  expect(programme?.tasks[0]).toMatchObject({
    id: "tap-huan",
    category: [],
    unit: null,
    budget: null,
    schedule: null,
  });
});

test.each([
  ["", "not-json", ""],
  ['{"version": 1, "title"', "not-json", ""],
  [nested, "too-deep", ""],
  [" ".repeat(20_000_001), "too-large", ""],
  ["[]", "not-an-object", ""],
  ["null", "not-an-object", ""],
  ['{"version":1,"__proto__":{"tasks":[]}}', "forbidden-key", "__proto__"],
  ['{"version":1,"tasks":[{"constructor":{"prototype":1}}]}', "forbidden-key", "prototype"],
  [{ ...file, version: 2 }, "other-version", "version"],
  [{ ...file, version: "1" }, "other-version", "version"],
  [{ ...file, title: " " }, "missing", "title"],
  [{ ...file, title: 5 }, "not-a-text", "title"],
  [{ ...file, tasks: {} }, "not-a-list", "tasks"],
  [{ ...file, tasks: [] }, "missing", "tasks"],
  [{ ...file, tasks: [null] }, "not-an-object", "tasks[0]"],
  [{ ...file, tasks: Array.from({ length: 10_001 }, () => task) }, "too-many", "tasks"],
  [{ ...file, period: { from: 2025, to: 2021 } }, "ends-before-it-begins", "period.to"],
  [{ ...file, period: { from: "2021", to: 2025 } }, "not-a-number", "period.from"],
  [{ ...file, period: [2021, 2025] }, "not-an-object", "period"],
  [{ ...file, moneyUnit: "usd" }, "none-of-these", "moneyUnit"],
  [{ ...file, decision: { number: "1/QĐ-UBND", date: "20/10/2020" } }, "not-a-date", "decision.date"],
  [{ ...file, envelopes: [{ year: 2021 }, { year: 2021 }] }, "twice", "envelopes[1].year"],
  [{ ...file, envelopes: [{ year: 2021, total: "-1" }] }, "not-a-number", "envelopes[0].total"],
  [withTask({ name: "" }), "missing", "tasks[0].name"],
  [withTask({ name: "x".repeat(2_001) }), "too-long", "tasks[0].name"],
  [withTask({ budget: -125 }), "not-a-number", "tasks[0].budget"],
  [withTask({ budget: "NaN" }), "not-a-number", "tasks[0].budget"],
  [withTask({ budget: "1e9" }), "not-a-number", "tasks[0].budget"],
  [withTask({ budget: "8.000.000" }), "not-a-number", "tasks[0].budget"],
  [withTask({ quantity: true }), "not-a-number", "tasks[0].quantity"],
  [withTask({ category: "Đào tạo" }), "not-a-list", "tasks[0].category"],
  [withTask({ category: [{}] }), "not-a-text", "tasks[0].category[0]"],
  [withTask({ time: 2021 }), "not-a-text", "tasks[0].time"],
  [
    {
      ...file,
      tasks: [
        { ...task, id: "a" },
        { ...task, id: "a" },
      ],
    },
    "twice",
    "tasks[1].id",
  ],
])(
  "a damaged or hostile file is refused with its place, and nothing of it is kept (%#)",
  (data, problem, where) => {
    const text = typeof data === "string" ? data : JSON.stringify(data);
    expect(readProgramme(text)).toEqual({ programme: null, refusal: { problem, where } });
    expect(Object.keys({})).toEqual([]);
  },
);

test("no cut-off of a file that is whole makes the reading throw", () => {
  const text = writeProgramme(sampleProgramme());
  for (let end = 0; end < text.length; end += 97)
    expect(readProgramme(text.slice(0, end)).programme).toBeNull();
});

test("a blank id is none: the task gets one of the words of its name", () => {
  const { programme } = readProgramme(
    JSON.stringify({ version: 1, title: "x", tasks: [{ id: " ", name: "Tập huấn" }] }),
  );
  expect(programme?.tasks.map(({ id }) => id)).toEqual(["tap-huan"]);
});
