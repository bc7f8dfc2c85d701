import fc from "fast-check";
import { readSheet } from "../../../src/read";
import { readWorkbookFile } from "../../../src/xlsx";
import { choices, laidOut, randomPlan, readBack, type Choices } from "../../support/layouts";
import { gridsWorkbook } from "../../xlsx/write/support/grid-workbook";

const seed = Number(process.env["LAYOUT_SEED"] ?? 2021);

/** A file tells all merges, and what its formats show by Vietnamese marks: not with which marks its own Excel shows numbers. */
function asFiled({ table, around, second }: Choices): Choices {
  const filed = ({ values, ...rest }: Choices["table"]): Choices["table"] => ({
    ...rest,
    values: { ...values, workbook: "vi", thousands: "mark", negatives: "brackets", lone: false },
  });
  return {
    table: filed(table),
    around: { ...around, mergesAsked: true, hidden: "none" },
    second: second === null ? null : { ...second, table: filed(second.table) },
  };
}

const sheets = fc.array(fc.tuple(randomPlan, choices.map(asFiled)), { minLength: 2, maxLength: 4 });

test("a workbook of several sheets with plans, behind a cover: every sheet of the file is read back exactly", async () => {
  await fc.assert(
    fc.asyncProperty(sheets, async (chosen) => {
      const layouts = chosen.map(([plan, how]) => laidOut(plan, how));
      const named = layouts.map(({ grid }, at) => ({
        ...grid,
        sheet: { id: String(at), name: `Phụ lục ${String(at + 1)}` },
      }));
      const [first] = named;
      if (first === undefined) return;
      const cover = {
        ...first,
        ...{ sheet: { id: "bia", name: "Bìa" }, rowCount: 1, columnCount: 1, merges: [] },
        ...{ values: [["TỜ TRÌNH"]], texts: [["TỜ TRÌNH"]], formulas: [[null]], formats: [["General"]] },
      };
      const grids = await readWorkbookFile(await gridsWorkbook([cover, ...named]));
      const read = grids.map((grid) => [grid.sheet.name, readSheet(grid).tables.map(readBack)]);
      expect(read).toEqual([
        ["Bìa", []],
        ...layouts.map(({ expected }, at) => [`Phụ lục ${String(at + 1)}`, expected]),
      ]);
    }),
    { numRuns: 15, seed, endOnFailure: true },
  );
}, 60_000);
