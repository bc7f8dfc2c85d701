import { readFileSync } from "node:fs";
import { join } from "node:path";
import { sheetTexts } from "../../scripts/fixtures/sheet-text";
import { readSheet } from "../../src/read";
import { sum, type Amount, type Table } from "../../src/plan";

function tablesOf(file: string, as: "numbers" | "text"): readonly Table[] {
  const text = readFileSync(join(__dirname, "../fixtures/tables", file), "utf8");
  return sheetTexts(text, as).flatMap((sheet) => readSheet(sheet.grid).tables);
}

function totalOf(table: Table | undefined, column: number): string {
  const amounts = (table?.rows ?? []).flatMap((row) =>
    row.kind === "task" ? (row.amounts.get(column) ?? []) : [],
  );
  return sum(
    amounts.map((amount: Amount) => {
      if (amount.state !== "read") throw new Error(`unread: ${amount.text}`);
      return amount.value;
    }),
  ).toString();
}

function count(table: Table | undefined, kind: string): number {
  return (table?.rows ?? []).filter((row) => row.kind === kind).length;
}

describe.each(["numbers", "text"] as const)("the whole programme of Kiên Giang, as %s", (as) => {
  const [plan, envelope] = tablesOf("kien-giang-2021-2025.txt", as);

  test("has eight categories and 24 tasks, each in its category", () => {
    expect([count(plan, "category"), count(plan, "task"), count(plan, "repeated-header")]).toEqual([
      8, 24, 6,
    ]);
    const categories = new Set(plan?.rows.flatMap((row) => (row.kind === "category" ? row.row : [])));
    const tasks = plan?.rows.filter((row) => row.kind === "task") ?? [];
    expect(
      tasks.every((task) => task.parent !== null && categories.has(task.parent) && task.level === 2),
    ).toBe(true);
    expect(tasks.filter((task) => task.number?.text === "")).toHaveLength(4);
    expect(tasks.every((task) => task.quantity?.state === "read" && task.time?.understood === true)).toBe(
      true,
    );
  });

  test("adds up to what was computed by hand, one off what it states", () => {
    expect([4, 5, 6].map((column) => totalOf(plan, column))).toEqual(["47586", "24051", "23535"]);
    expect(plan?.statements.map((statement) => statement.value.toString())).toEqual([
      "47585",
      "24050",
      "23535",
    ]);
  });

  test("has its yearly envelope", () => {
    expect([envelope?.kind, count(envelope, "task"), count(envelope, "total")]).toEqual(["envelope", 5, 1]);
    expect([1, 2, 3].map((column) => totalOf(envelope, column))).toEqual(["47585", "24050", "23535"]);
  });
});

test("the whole appendix of Quảng Ngãi: six counted tasks, two in words", () => {
  const [plan, ...others] = tablesOf("quang-ngai-2025.txt", "text");
  expect(others).toEqual([]);
  expect([count(plan, "category"), count(plan, "task")]).toEqual([4, 8]);
  const states = plan?.rows.flatMap((row) => (row.kind === "task" ? (row.quantity?.state ?? "none") : []));
  expect(states).toEqual(["read", "read", "read", "read", "words", "read", "read", "words"]);
  expect(plan?.columns.every((column) => column.role !== "total" && column.role !== "funding")).toBe(true);
});
