import { headingMeaning, moneyUnitNamed, saysOfWhich } from "../../knowledge";
import type { SheetCells } from "../sheet-cells";

/**
 * The heading that two cells below one another spell ("Đơn vị" over "tính", "Số" over "thứ tự", "Vốn đối ứng" over "(triệu đồng)"),
 * typed over two rows for want of width; null where the upper one is a group or the two together are no known heading.
 */
export function brokenHeading(cells: SheetCells, row: number, column: number): string | null {
  const [upper, lower] = [cells.text(row, column), cells.text(row + 1, column)];
  if (upper === "" || lower === "" || isGroup(cells, row, column)) return null;
  const text = `${upper} ${lower}`;
  if (IN_BRACKETS.test(lower)) return headingMeaning(upper) === null ? null : text;
  if (moneyUnitNamed(lower) !== null) return headingMeaning(upper) === null ? null : `${upper} (${lower})`;
  if (isWhole(text)) return text;
  return headingMeaning(text) !== null && !saysOfWhich(upper) && goesOnBelow(cells, row) ? text : null;
}

function isWhole(text: string): boolean {
  const meaning = headingMeaning(text);
  return meaning?.whole === true && meaning.misspelt !== true;
}

/** Whether a row was typed word by word over two: "Số | Đơn vị | Số" over "TT | tính | lượng". */
function goesOnBelow(cells: SheetCells, row: number): boolean {
  const broken = cells.filled(row).filter((column) => {
    const [upper, lower] = [cells.text(row, column), cells.text(row + 1, column)];
    return lower !== "" && lower !== upper && isWhole(`${upper} ${lower}`) && !isWhole(lower);
  });
  return broken.length > 1;
}

/** Words in brackets: "(triệu đồng)", "(%)"; not "(1)" or "(a)=(b)+(c)", which number the columns. */
const IN_BRACKETS = /^\((?:%|[^()]*\p{L}{2}[^()]*)\)$/u;

/** A group has something below it in the next column too, where nothing else stands over that. */
function isGroup(cells: SheetCells, row: number, column: number): boolean {
  const merge = cells.mergeOf(row, column);
  if (merge !== null && merge.right > merge.left) return true;
  const beside = cells.text(row, column + 1);
  return (beside === "" || beside === cells.text(row, column)) && cells.text(row + 1, column + 1) !== "";
}
