import fc from "fast-check";
import { checkSheet } from "../../../src/check";
import { findingText, LANGUAGES, offerText } from "../../../src/locales";
import { contentAt } from "../../../src/plan";
import { readSheet } from "../../../src/read";
import { textTable } from "../../support/text-table";

const HEADER = "TT | Tên nhiệm vụ | Đơn vị | Số lượng | Tổng số | Vốn NS | Vốn khác";

/** Cells as they come in real sheets, and as they should not. */
const cell = fc.constantFrom(
  ...[
    "",
    "",
    "",
    "I",
    "II",
    "VI",
    "A",
    "1",
    "2",
    "3",
    "a)",
    "đ)",
    "1.1",
    "2.3",
    "-",
    "nt",
    "//",
    "Tổng cộng",
  ],
  ...["Cộng mục I", "Trong đó:", "Mở lớp", "In tờ rơi", "Lớp", "Lướt", "cơ sở", "04 cơ sở", "28-30", "8.000"],
  ...[
    "'8.000",
    "'1.341",
    "'16.800.000",
    "262,5",
    "{0.1}",
    "{-5}",
    "{1e300}",
    "abc",
    "Lồng ghép",
    "chưa xác định",
  ],
  ...["#REF!", "=E2 → #N/A", "=SUM(E2:G9) → 8.000", "=SUM(E:E) → 5", "=E3+F3 → 12", "7.165 đồng", "2021"],
);
const row = fc.array(cell, { minLength: 0, maxLength: 9 }).map((cells) => cells.join(" | "));
const table = fc
  .tuple(fc.boolean(), fc.array(row, { minLength: 1, maxLength: 14 }))
  .map(([headed, rows]) => [...(headed ? [HEADER] : []), ...rows].join("\n"));

test("whatever a sheet holds, no rule fails, every finding has its words, and every change knows what it changes", () => {
  fc.assert(
    fc.property(table, (text) => {
      const { grid } = textTable(text);
      const { findings, failed } = checkSheet(readSheet(grid));
      expect(failed).toEqual([]);
      for (const finding of findings) {
        for (const language of LANGUAGES)
          expect(findingText(finding, language)).not.toMatch(/[{}]|undefined/);
        for (const offer of [...finding.suggestions, ...(finding.fix === null ? [] : [finding.fix])]) {
          for (const language of LANGUAGES) expect(offerText(offer, language)).not.toBe("");
          for (const edit of offer.edits) {
            const now = edit.kind === "set-cell" ? contentAt(grid, edit.cell) : grid.print?.titleRows;
            expect(now).toEqual(edit.before);
          }
        }
      }
    }),
    { numRuns: 400, seed: 20241 },
  );
});
