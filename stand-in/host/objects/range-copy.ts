import {
  columnsOf,
  movedFormula,
  oneCell,
  rowsOf,
  type Area,
  type Cell,
  type CellWrite,
  type Sheet,
} from "../../workbook";
import { parseAddress } from "../addresses";
import { invalidArgument, lacksMember } from "../excel-error";
import type { HostContext } from "../host-context";
import { HostObject, type Kind } from "../kind";
import { refuseLocked, refuseWhenProtected } from "../locked-cells";
import { isLeftOut } from "./arguments";
import type { RangeSelf } from "./handles";

const MEMBER = "Range.copyFrom";

/** Excel.RangeCopyType: what of a cell is taken along. */
const TYPES: Readonly<
  Record<string, { readonly formulas: boolean; readonly values: boolean; readonly looks: boolean }>
> = {
  All: { formulas: true, values: true, looks: true },
  Formats: { formulas: false, values: false, looks: true },
  Formulas: { formulas: true, values: true, looks: false },
  Values: { formulas: false, values: true, looks: false },
};

/** A range given as an object, or as an address with or without a sheet. */
function sourceOf(value: unknown, here: Sheet, { workbook }: HostContext): RangeSelf {
  if (value instanceof HostObject) {
    if (value.kind !== "Range") throw lacksMember(`${MEMBER} of a ${value.kind}`);
    return value.self as RangeSelf;
  }
  const found = typeof value === "string" ? parseAddress(value) : null;
  if (!found) throw invalidArgument(MEMBER);
  const name = found.sheet?.toLowerCase();
  const sheet = name === undefined ? here : workbook.sheets().find((one) => one.name.toLowerCase() === name);
  if (!sheet) throw invalidArgument(MEMBER);
  return { sheet, area: found.area };
}

/** A smaller destination grows; one that is a whole multiple of the source is filled with it again and again (documented). */
function destinationOf(area: Area, rows: number, columns: number): Area {
  const height = rowsOf(area) % rows === 0 ? rowsOf(area) : rows;
  const width = columnsOf(area) % columns === 0 ? columnsOf(area) : columns;
  return { ...area, bottom: area.top + height - 1, right: area.left + width - 1 };
}

export const rangeCopy: NonNullable<Kind<RangeSelf>["methods"]> = {
  CopyFrom: ({ sheet, area }, [from, copyType, skipBlanks, transpose], context) => {
    const source = sourceOf(from, sheet, context);
    const type = TYPES[isLeftOut(copyType) ? "All" : (copyType as string)];
    if (!type) throw lacksMember(`${MEMBER} of that type`);
    const taken = source.sheet.inGrid(source.area);
    const turned = transpose === true;
    const [rows, columns] = turned ? [columnsOf(taken), rowsOf(taken)] : [rowsOf(taken), columnsOf(taken)];
    const target = destinationOf(area, rows, columns);
    if (type.values) refuseLocked(context, sheet, target, MEMBER);
    if (type.looks) refuseWhenProtected(context, sheet, "allowFormatCells", MEMBER);
    const origin = ({ row, column }: Cell): Cell => {
      const down = (row - target.top) % rows;
      const across = (column - target.left) % columns;
      return { row: taken.top + (turned ? across : down), column: taken.left + (turned ? down : across) };
    };
    const contents = cellsOf(target).flatMap((cell) =>
      copied(source.sheet, origin(cell), cell, type, skipBlanks === true),
    );
    // All that is taken is read before anything is written: the ranges may overlap.
    const looks = new Map(
      type.looks
        ? cellsOf(target).map(({ row, column }) => {
            const at = origin({ row, column });
            return [`${String(row)} ${String(column)}`, source.sheet.look(at.row, at.column)];
          })
        : [],
    );
    sheet.write(contents);
    if (type.looks)
      sheet.restyle(
        [target],
        (_look, { row, column }) => looks.get(`${String(row)} ${String(column)}`) ?? {},
      );
    return undefined;
  },
};

function cellsOf(area: Area): readonly Cell[] {
  return Array.from({ length: rowsOf(area) * columnsOf(area) }, (_, index) => {
    const { top, left } = oneCell(
      area.top + Math.floor(index / columnsOf(area)),
      area.left + (index % columnsOf(area)),
    );
    return { row: top, column: left };
  });
}

function copied(
  sheet: Sheet,
  from: Cell,
  to: Cell,
  { formulas, values, looks }: { formulas: boolean; values: boolean; looks: boolean },
  skipBlanks: boolean,
): readonly CellWrite[] {
  const { value, formula, format } = sheet.cell(from.row, from.column);
  if (skipBlanks && value === null && formula === null) return [];
  const content =
    formulas && formula !== null
      ? { formula: movedFormula(formula, { row: to.row - from.row, column: to.column - from.column }) }
      : { value };
  return [{ ...to, ...(values ? { content } : {}), ...(looks ? { format } : {}) }];
}
