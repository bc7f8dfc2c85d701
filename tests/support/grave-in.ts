import { checkSheet } from "../../src/check";
import { a1, type Finding } from "../../src/plan";
import { readSheet } from "../../src/read";
import { textTable, type TableOptions } from "./text-table";

/** What every rule together says of a table written as text, but for what is merely worth knowing: "funding-sum E6". */
export function graveIn(table: string, options: TableOptions = {}): readonly string[] {
  const { findings, failed } = checkSheet(readSheet(textTable(table, options).grid));
  expect(failed).toEqual([]);
  return findings
    .filter(({ severity }) => severity !== "info")
    .map(({ rule, cell }: Finding) => `${rule} ${cell === null ? "" : a1(cell)}`);
}
