import {
  addTasks,
  EMPTY_CATALOGUE,
  ownId,
  readCatalogueFile,
  shownTasks,
  tasksOfPlan,
  writeCatalogueFile,
  type OwnCatalogue,
} from "../../src/catalogue";
import { standardTasks, type StandardTask } from "../../src/knowledge";
import { Decimal } from "../../src/plan";
import { readSheet } from "../../src/read";
import { textTable } from "../support/text-table";

const own = (name: string, over: Partial<StandardTask> = {}): StandardTask => ({
  id: ownId(name, over.unit ?? null),
  name,
  activity: null,
  unit: null,
  time: null,
  lead: null,
  partner: null,
  cost: null,
  seen: [],
  ...over,
});
const catalogue = (...tasks: readonly StandardTask[]): OwnCatalogue => ({ tasks, hidden: [] });

describe("a catalogue as a file", () => {
  test("reads back what it wrote", () => {
    const cost = { budget: new Decimal(25_500_000), other: new Decimal(0), source: "Kế hoạch 2025" };
    const written: OwnCatalogue = {
      tasks: [own("Trồng cây", { unit: "Cây", activity: 7, lead: "Sở Công Thương", cost }), own('"<=&>')],
      hidden: ["leaflets"],
    };
    const { catalogue: read, faults } = readCatalogueFile(writeCatalogueFile(written));
    expect(faults).toEqual([]);
    expect(read).toEqual(written);
  });

  test.each([
    ["no JSON", "{", "not-json", ""],
    ["a list", "[]", "not-an-object", ""],
    ["another version", '{"version": 2, "tasks": []}', "other-version", "version"],
    ["no tasks", '{"version": 1}', "missing", "tasks"],
    ["tasks that are no list", '{"version": 1, "tasks": {}}', "not-a-list", "tasks"],
    [
      "a key that reaches into programs",
      '{"version": 1, "tasks": [], "__proto__": {"name": "x"}}',
      "forbidden-key",
      "__proto__",
    ],
    ["too many layers", `{"version": 1, "tasks": ${"[".repeat(100_000)}`, "too-deep", ""],
    ["too much", " ".repeat(10_000_001), "too-large", ""],
    [
      "more tasks than anybody has",
      `{"version": 1, "tasks": [${"0,".repeat(20_000)}0]}`,
      "too-many",
      "tasks",
    ],
    [
      "hidden ones that are no texts",
      '{"version": 1, "tasks": [], "hidden": [1]}',
      "not-a-text",
      "hidden[0]",
    ],
  ])("refuses %s in words, and keeps nothing", (_, file, problem, where) => {
    expect(readCatalogueFile(file)).toEqual({ catalogue: null, faults: [{ problem, where }] });
  });

  test("lists all that is wrong, place by place", () => {
    const tasks = [
      { name: "Một" },
      { unit: "Lớp" },
      { name: 5 },
      { name: "Hai", activity: 10 },
      { name: "Ba", cost: { budget: "-1", other: "0", source: "x" } },
      { name: "Bốn", cost: { budget: "1" } },
      { name: "MỘT" },
      "năm",
    ];
    const { faults } = readCatalogueFile(JSON.stringify({ version: 1, tasks }));
    expect(faults.map(({ where, problem }) => `${where} ${problem}`)).toEqual([
      "tasks[1].name missing",
      "tasks[2].name not-a-text",
      "tasks[3].activity none-of-these",
      "tasks[4].cost.budget not-a-number",
      "tasks[5].cost.source missing",
      "tasks[6] twice",
      "tasks[7] not-an-object",
    ]);
  });
});

describe("one's own tasks among the shipped ones", () => {
  test("stand in the place of the one that they surely are, in their own words", () => {
    const mine = own("Tổ chức khoá tập huấn nâng cao năng lực quản lý DN", { unit: "Khóa", activity: 2 });
    const { tasks, own: ids } = shownTasks(standardTasks, [catalogue(mine)]);
    const shown = tasks.find(({ id }) => id === "management-course");
    expect(tasks).toHaveLength(standardTasks.length);
    expect([shown?.name, shown?.unit, shown?.cost?.budget.toFixed()]).toEqual([
      mine.name,
      "Khóa",
      "25000000",
    ]);
    expect([...ids]).toEqual(["management-course"]);
  });

  test("stand after them where they are like none, each once", () => {
    const mine = own("Trồng cây xanh ven đường");
    const { tasks } = shownTasks(standardTasks, [catalogue(mine), catalogue(mine)]);
    expect(tasks.slice(standardTasks.length)).toEqual([mine]);
  });

  test("hidden ones are not shown", () => {
    const { tasks } = shownTasks(standardTasks, [{ tasks: [], hidden: ["leaflets"] }]);
    expect(tasks.map(({ id }) => id)).not.toContain("leaflets");
    expect(tasks).toHaveLength(standardTasks.length - 1);
  });

  test("are added without duplicates: new words in the place of old ones, shipped ones not at all", () => {
    const first = addTasks(
      EMPTY_CATALOGUE,
      [own("Trồng cây"), own("Trồng  cây.", { lead: "Sở" })],
      standardTasks,
    );
    expect([first.added, first.renewed, first.known, first.catalogue.tasks.length]).toEqual([1, 0, 0, 1]);
    const shipped = standardTasks.slice(0, 2).map(({ name, unit }) => own(name, { unit }));
    const second = addTasks(first.catalogue, [own("TRỒNG CÂY", { unit: null }), ...shipped], standardTasks);
    expect([second.added, second.renewed, second.known]).toEqual([0, 1, 2]);
    expect(second.catalogue.tasks.map(({ name }) => name)).toEqual(["TRỒNG CÂY"]);
  });
});

test("a plan gives its wording, units and agencies, and what one unit costs where it says so", () => {
  const { grid } = textTable(`
    TT | Tên nhiệm vụ                      | Đơn vị | Số lượng | Tổng số (triệu đồng) | Vốn NS | Vốn khác | Thời gian | Cơ quan chủ trì
    I  | Hỗ trợ nâng cao năng lực quản lý  |        |          |                      |        |          |           |
    1  | Tập huấn   khởi sự                | LỚP    | 2        | 60                   | 50     | 10       | Hàng năm  | Sở Công Thương
    2  | Tập huấn khởi sự                  | Lớp    | 1        |                      |        |          | Năm 2025  |
    3  | Hội thảo                          | Cuộc   | 1        |                      |        |          | Năm 2025  |
  `);
  const [plan] = readSheet(grid).tables;
  if (plan?.kind !== "plan") throw new Error("no plan");
  const { tasks, left } = tasksOfPlan(plan, "Kế hoạch 2025");
  expect(tasks).toEqual([
    own("Tập huấn khởi sự", {
      unit: "Lớp",
      activity: 2,
      time: "Hàng năm",
      lead: "Sở Công Thương",
      cost: { budget: new Decimal(25_000_000), other: new Decimal(5_000_000), source: "Kế hoạch 2025, 3" },
    }),
    own("Hội thảo", { unit: "Cuộc", activity: 2 }),
  ]);
  expect(left.map(({ why }) => why)).toEqual(["twice"]);
});
