import { BooleanNumber, type IMutationInfo, type Worksheet } from "@univerjs/core";
import {
  SetWorksheetRowAutoHeightMutation,
  SetWorksheetRowAutoHeightMutationFactory,
  SetWorksheetRowIsAutoHeightMutation,
  SetWorksheetRowIsAutoHeightMutationFactory,
  SheetInterceptorService,
} from "@univerjs/sheets";
import type { Area } from "./area";
import { withinGrid } from "./grid-size";
import type { Look } from "./look";
import { cellLook } from "./read-look";
import type { SheetHome } from "./sheet-home";
import { rowsRange, setColumnWidth, points } from "./sizes";
import { perform, placeOf } from "./step";

type TextAt = (row: number, column: number) => string;

/**
 * ASSUMPTION, where nothing can be drawn: a letter is half as wide as its font is high, and a line a third higher
 * than its font. On a page Univer measures the text itself.
 */
const letterWidth = ({ fontSize }: Look): number => ((fontSize * 96) / 72) * 0.5;
const lineHeight = ({ fontSize }: Look): number => ((fontSize * 96) / 72) * 1.33;
const PADDING = 5;

export function fitRows(home: SheetHome, sheet: Worksheet, area: Area, textAt: TextAt): void {
  const range = rowsRange(home, sheet, area.top, area.bottom);
  const automatic = { ...placeOf(sheet), ranges: [range], autoHeightInfo: BooleanNumber.TRUE };
  const measured = home.injector
    .get(SheetInterceptorService)
    .generateMutationsOfAutoHeight({ ...placeOf(sheet), ranges: [range], autoHeightRanges: [range] });
  const heights = measured.redos.length > 0 ? measured : estimatedHeights(sheet, area, textAt);
  perform(home, {
    redo: [{ id: SetWorksheetRowIsAutoHeightMutation.id, params: automatic }, ...heights.redos],
    undo: [
      ...heights.undos,
      {
        id: SetWorksheetRowIsAutoHeightMutation.id,
        params: SetWorksheetRowIsAutoHeightMutationFactory(automatic, sheet),
      },
    ],
  });
}

function estimatedHeights(
  sheet: Worksheet,
  area: Area,
  textAt: TextAt,
): { redos: IMutationInfo[]; undos: IMutationInfo[] } {
  const { top, bottom } = withinGrid(sheet, area);
  const rowsAutoHeightInfo = [];
  for (let row = top; row <= bottom; row += 1)
    rowsAutoHeightInfo.push({ row, autoHeight: heightOfRow(sheet, row, textAt) });
  const params = { ...placeOf(sheet), rowsAutoHeightInfo };
  return {
    redos: [{ id: SetWorksheetRowAutoHeightMutation.id, params }],
    undos: [
      {
        id: SetWorksheetRowAutoHeightMutation.id,
        params: SetWorksheetRowAutoHeightMutationFactory(params, sheet),
      },
    ],
  };
}

function heightOfRow(sheet: Worksheet, row: number, textAt: TextAt): number {
  const cells = Object.keys(sheet.getCellMatrix().getRow(row) ?? {}).map(Number);
  const heights = cells.map((column) => {
    const text = textAt(row, column);
    // A merged cell does not stretch its row, as in Excel.
    if (text === "" || sheet.getMergedCell(row, column)) return 0;
    const look = cellLook(sheet, row, column);
    const room = look.wrapText ? sheet.getColumnWidth(column) - PADDING : Infinity;
    const lines = text
      .split("\n")
      .map((line) => Math.max(1, Math.ceil((line.length * letterWidth(look)) / room)));
    return Math.ceil(lines.reduce((sum, count) => sum + count, 0) * lineHeight(look)) + 2;
  });
  return Math.max(sheet.getConfig().defaultRowHeight, ...heights);
}

/** Columns become as wide as their widest text; those without any stay as they are. */
export function fitColumns(home: SheetHome, sheet: Worksheet, area: Area, textAt: TextAt): void {
  const { top, left, bottom, right } = withinGrid(sheet, area);
  const widths = new Map<number, number>();
  sheet.getCellMatrix().forValue((row, column) => {
    if (row < top || row > bottom || column < left || column > right) return;
    const text = textAt(row, column);
    if (text === "" || sheet.getMergedCell(row, column)) return;
    const look = cellLook(sheet, row, column);
    const longest = Math.max(...text.split("\n").map((line) => line.length));
    const width = Math.ceil(longest * letterWidth(look)) + PADDING;
    widths.set(column, Math.max(widths.get(column) ?? 0, width));
  });
  for (const [column, width] of widths) setColumnWidth(home, sheet, [column, column], points(width));
}
