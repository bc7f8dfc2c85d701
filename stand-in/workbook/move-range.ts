import type { IRange, Worksheet } from "@univerjs/core";
import { getMoveRangeCommandMutations } from "@univerjs/sheets";
import { contains, shared, type Area } from "./area";
import { growTo } from "./grid-size";
import { mergesOf, setMerges } from "./merges";
import type { SheetHome } from "./sheet-home";
import { perform } from "./step";

const rangeOf = ({ top, left, bottom, right }: Area): IRange => ({
  startRow: top,
  endRow: bottom,
  startColumn: left,
  endColumn: right,
});

const isWithin = (area: Area, other: Area): boolean =>
  contains(other, { row: area.top, column: area.left }) &&
  contains(other, { row: area.bottom, column: area.right });

/** Moves cells with their looks to another place of the same size; formulas that refer to them follow, as in Excel. */
export function moveRange(
  home: SheetHome,
  from: { readonly sheet: Worksheet; readonly area: Area },
  to: { readonly sheet: Worksheet; readonly area: Area },
): void {
  growTo(home, to.sheet, to.area.bottom, to.area.right);
  growTo(home, from.sheet, from.area.bottom, from.area.right);
  const unitId = from.sheet.getUnitId();
  const moving = getMoveRangeCommandMutations(
    home.injector,
    {
      fromUnitId: unitId,
      toUnitId: unitId,
      fromSubUnitId: from.sheet.getSheetId(),
      toSubUnitId: to.sheet.getSheetId(),
      fromRange: rangeOf(from.area),
      toRange: rangeOf(to.area),
    },
    { includeSelection: false, includeAfterCommand: false, includeAutoHeight: false },
  );
  if (!moving) throw new Error("Univer refused to move cells.");
  const before = [from.sheet, to.sheet].map((sheet) => ({ sheet, merges: mergesOf(sheet) }));
  const [carried, stayed] = parted(mergesOf(from.sheet), from.area);
  const down = to.area.top - from.area.top;
  const across = to.area.left - from.area.left;
  const landed = carried.map(({ top, left, bottom, right }) => ({
    top: top + down,
    left: left + across,
    bottom: bottom + down,
    right: right + across,
  }));
  const others = from.sheet === to.sheet ? stayed : mergesOf(to.sheet);
  const after = [
    ...(from.sheet === to.sheet ? [] : [{ sheet: from.sheet, merges: stayed }]),
    { sheet: to.sheet, merges: [...others.filter((merge) => !shared(merge, to.area)), ...landed] },
  ];
  perform(home, {
    redo: [...moving.redos, ...after.flatMap(({ sheet, merges }) => setMerges(sheet, merges))],
    undo: [...moving.undos, ...before.flatMap(({ sheet, merges }) => setMerges(sheet, merges))],
  });
}

function parted(merges: readonly Area[], area: Area): readonly [Area[], Area[]] {
  return [merges.filter((one) => isWithin(one, area)), merges.filter((one) => !isWithin(one, area))];
}
