import { checkSheet } from "../../src/check";
import { readSheet } from "../../src/read";
import type { Contender } from "./reading-contender";
import type { TimedPlan } from "./reading-plan";

/** Reads the sheet and runs every rule over it: far more than the others do. */
export const ours: Contender = {
  name: "khuyencong",
  prepare: ({ grid }) =>
    Promise.resolve(() => {
      const sheet = readSheet(grid);
      const { findings, failed } = checkSheet(sheet);
      if (failed.length > 0) throw new Error(`rules failed: ${JSON.stringify(failed)}`);
      const tasks = (sheet.tables[0]?.rows ?? []).filter(({ kind }) => kind === "task");
      const places = new Map(tasks.map(({ row }, at) => [row, at]));
      return findings
        .filter(({ rule }) => rule === "amount-not-a-number")
        .map(({ cell }) => `${String(places.get(cell?.row ?? -1))}:${String(cell?.column)}`);
    }),
};

/** The rules that run while a person types, over a sheet that was read before. */
export function editingTier({ grid }: TimedPlan): () => void {
  const sheet = readSheet(grid);
  return () => {
    // A sheet just read: what rules remember of the tables they met would make the second time a cheat.
    const fresh = { ...sheet, tables: sheet.tables.map((table) => ({ ...table })) };
    const { failed } = checkSheet(fresh, { tier: "editing" });
    if (failed.length > 0) throw new Error(`rules failed: ${JSON.stringify(failed)}`);
  };
}
