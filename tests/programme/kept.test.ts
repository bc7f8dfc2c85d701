import {
  chosenFrom,
  newlyKept,
  readKept,
  sampleProgramme,
  spentEarlier,
  withCorrection,
  withoutYear,
  withYear,
  writeKept,
  yearFromPlans,
  yearMatches,
  type KeptProgramme,
} from "../../src/programme";
import { Decimal, type Plan } from "../../src/plan";
import { readSheet } from "../../src/read";
import { textTable } from "../support/text-table";

const PROGRAMME = sampleProgramme();
const SOURCE = { kind: "sheet", name: "Năm 2021" } as const;

function plan(text: string): Plan {
  const [table] = readSheet(textTable(text).grid).tables;
  if (table?.kind !== "plan") throw new Error("no plan");
  return table;
}

const PLAN_2021 = plan(`
  KẾ HOẠCH KHUYẾN CÔNG NĂM 2021 | | | | | |
  TT | Tên nhiệm vụ | Đơn vị | Số lượng | Tổng số (nghìn đồng) | Vốn NS | Vốn khác
  I  | Hỗ trợ nâng cao năng lực quản lý | | | | |
  1  | Tổ chức khóa tập huấn nâng cao năng lực quản lý doanh nghiệp | Lớp | 1 | 25.000 | 25.000 | -
  2  | Khảo sát học tập kinh nghiệm xa | Đợt | 1 | 90.000 | 90.000 | -
`);

function kept(): KeptProgramme {
  const given = newlyKept(PROGRAMME, { kind: "sample", name: "" });
  const year = yearFromPlans([PLAN_2021], PROGRAMME, SOURCE, given.corrections);
  if (year === null) throw new Error("the plan says its year");
  return {
    ...withYear(given, year),
    year: 2024,
    corrections: [{ name: "Bản tin", task: null }],
  };
}

it("comes back from its text as it was", () => {
  const one = kept();
  expect(readKept(writeKept(one))).toEqual({ kept: one, refusal: null });
});

it("keeps an earlier year's money in the programme's unit, by task", () => {
  const { earlier } = chosenFrom(kept());
  const [task] = PROGRAMME.tasks;
  expect(earlier.map(({ year, sums }) => [year, sums.total?.toFixed()])).toEqual([[2021, "115"]]);
  expect(spentEarlier(earlier, task?.id ?? "")).toMatchObject({
    quantity: new Decimal(1),
    budget: new Decimal(25),
  });
});

it("holds a correction for the earlier years' tasks too", () => {
  const one = kept();
  const name = "Khảo sát học tập kinh nghiệm xa";
  const [first, second] = PROGRAMME.tasks;
  const said = withCorrection(one.corrections, { name, task: second?.id ?? "" });
  const { earlier } = chosenFrom({ ...one, corrections: said });
  expect(spentEarlier(earlier, second?.id ?? "")?.budget).toEqual(new Decimal(90));
  const none = withCorrection(one.corrections, { name: PLAN_2021.rows[1]?.name?.text ?? "", task: null });
  expect(spentEarlier(chosenFrom({ ...one, corrections: none }).earlier, first?.id ?? "")).toBeNull();
});

it("takes another plan of the same year in place of the first, and gives it up", () => {
  const one = kept();
  const typed = {
    year: 2021,
    source: { kind: "typed", name: "" },
    tables: 1,
    sums: PROGRAMME.stated,
    tasks: [],
  } as const;
  expect(withYear(one, typed).earlier).toEqual([typed]);
  expect(withoutYear(one, 2021).earlier).toEqual([]);
});

it.each([
  ["no JSON", "<x/>", "not-json", ""],
  [
    "a damaged programme",
    '{"version":1,"programme":{"version":1},"earlier":[],"corrections":[]}',
    "missing",
    "programme.tasks",
  ],
  ["a hostile key", '{"version":1,"__proto__":{}}', "forbidden-key", "__proto__"],
])("takes nothing of %s", (_, json, problem, where) => {
  expect(readKept(json)).toEqual({ kept: null, refusal: { problem, where } });
});

it("adds several tables of an earlier year, and says how many", () => {
  const { programme, corrections } = kept();
  const year = yearFromPlans([PLAN_2021, PLAN_2021], programme, SOURCE, corrections);
  expect([year?.tables, year?.sums.total?.toFixed(), year?.tasks.length]).toEqual([2, "230", 4]);
});

describe("what the tasks of an earlier year were taken for", () => {
  const one = kept();
  const [first] = PROGRAMME.tasks;
  const name = "Khảo sát học tập kinh nghiệm xa";
  const told = (corrections: KeptProgramme["corrections"]): readonly (readonly unknown[])[] =>
    one.earlier.flatMap((year) =>
      yearMatches(year, { ...one, corrections }).map(({ how, match }) => [
        how,
        match().found?.task.name,
        match().runnerUp?.task.name,
      ]),
    );

  it("is told with the runner-up", () => {
    const [training, strange] = told([]);
    expect(training?.slice(0, 2)).toEqual(["same", first?.name]);
    expect(training?.[2]).toEqual(expect.stringContaining("tập huấn"));
    expect(strange).toEqual(["none", undefined, expect.stringContaining("học tập kinh nghiệm")]);
  });

  it("is what a person said of the name", () => {
    const [, strange] = told([{ name, task: first?.id ?? "" }]);
    expect(strange?.slice(0, 2)).toEqual(["corrected", first?.name]);
    const [training] = told([{ name: first?.name ?? "", task: null }]);
    expect(training?.slice(0, 2)).toEqual(["corrected", undefined]);
  });
});
