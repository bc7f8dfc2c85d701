import { openWorkbook } from "../../src/excel";
import { rowPrints, type Plan } from "../../src/plan";
import { compareWithProgramme, sampleProgramme } from "../../src/programme";
import { readSheet } from "../../src/read";
import { appendixOfYear, taskEdits, tasksOfYear } from "../../src/taskpane/programme/begin/tasks-of-year";
import { book, excelWith } from "../stand-in/support/sheet";

const PROGRAMME = sampleProgramme();

it("begins the plan of a year with the programme's tasks of that year, each under its category", async () => {
  await excelWith(book({ Bìa: [["Bìa"]] }));
  const appendix = appendixOfYear(PROGRAMME, 2024);
  if (appendix === null) throw new Error("the sample has tasks for 2024");
  const { sheet } = await openWorkbook.addSheet(appendix);
  const grid = await openWorkbook.withMerges(await openWorkbook.readGrid(sheet.id));
  const edits = taskEdits(readSheet(grid), PROGRAMME, 2024);
  expect((await openWorkbook.applyEdits({ edits, seen: rowPrints(grid) })).kind).toBe("done");

  const [plan] = readSheet(await openWorkbook.withMerges(await openWorkbook.readGrid(sheet.id))).tables;
  if (plan?.kind !== "plan") throw new Error("no plan");
  const { matching, year } = compareWithProgramme(plan, {
    programme: PROGRAMME,
    year: null,
    earlier: [],
    corrections: [],
  });
  expect(year).toBe(2024);
  expect(matching.matches.map(({ found, how }) => [found?.task.id, how])).toEqual(
    tasksOfYear(PROGRAMME, 2024).map(({ id }) => [id, "same"]),
  );
  expect(categoriesOf(plan)).toEqual(
    tasksOfYear(PROGRAMME, 2024)
      .map(({ category }) => category[0])
      .filter((name, at, all) => all.indexOf(name) === at),
  );
});

it("a task that the programme schedules for other years alone is not among them", () => {
  const names = tasksOfYear(PROGRAMME, 2024).map(({ name }) => name);
  expect(names).not.toContain("Tổ chức bình chọn sản phẩm CNNT TB cấp tỉnh");
  expect(names).toContain("Tổ chức tập huấn nghiệp vụ khuyến công");
});

function categoriesOf({ rows }: Plan): readonly (string | undefined)[] {
  return rows.filter(({ kind }) => kind === "category").map(({ name }) => name?.text);
}
