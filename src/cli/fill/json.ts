import type { FilledCell } from "../../fill";
import { a1, type CellContent } from "../../plan";
import type { FilledSheet } from "./fill-file";

/**
 * What `fill --format json` prints of one cell. A contract with scripts: `cell` is A1 in the new file, without its sheet;
 * `before` is what the cell showed, null for a blank; `after` is what is written: a formula with its "=", a decimal string, or
 * words; `result` is what a formula comes to.
 */
export interface FilledCellJson {
  readonly sheet: string;
  readonly cell: string;
  readonly before: string | null;
  readonly after: string;
  readonly result: string | null;
}

/** A cell that could be filled and was not, with the reason and the cells that are it; A1 in the file as it was. */
export interface LeftOutJson {
  readonly sheet: string;
  readonly cell: string;
  readonly reason: string;
  readonly because: readonly string[];
}

/** The cells that were filled on a sheet. */
export function filledJson({ sheet, cells }: FilledSheet): readonly FilledCellJson[] {
  return cells.map(({ change, cell, content }: FilledCell) => ({
    sheet: sheet.name,
    cell: a1(cell),
    before: change.before === "" ? null : change.before,
    after: contentText(content),
    result: content.type === "formula" ? (change.result?.toFixed() ?? null) : null,
  }));
}

/** The cells that were left out on a sheet. */
export function leftOutJson({ sheet, proposals }: FilledSheet): readonly LeftOutJson[] {
  return proposals.flatMap(({ leftOut }) =>
    leftOut.map(({ cell, reason, because }) => ({
      sheet: sheet.name,
      cell: a1(cell),
      reason,
      because: because.map(a1),
    })),
  );
}

/** What is written into a cell, as one text. */
export function contentText(content: CellContent): string {
  switch (content.type) {
    case "blank":
      return "";
    case "text":
      return content.text;
    case "number":
      return content.number;
    case "formula":
      return content.formula;
  }
}
