import type { ICommandInfo, IMutationInfo, Worksheet } from "@univerjs/core";
import {
  AddWorksheetMergeMutation,
  RemoveWorksheetMergeMutation,
  SheetInterceptorService,
} from "@univerjs/sheets";
import { columnsOf, rowsOf, type Area } from "./area";
import { rulesOf, rulesStep, type ConditionalRule } from "./conditional-formats";
import { movedFormula } from "./formula-syntax";
import { mergesOf, setMerges } from "./merges";
import { shiftedArea, type Shift } from "./shift";
import type { SheetHome } from "./sheet-home";
import { perform, type Step } from "./step";
import type { Change } from "./workbook";

type Structure = Omit<Extract<Change, { kind: "structure" }>, "kind" | "sheetId">;

export interface Move {
  readonly shift: Shift;
  /** The command by which Univer's other parts know what happens. */
  readonly command: ICommandInfo;
  /** The move itself; Univer's parts are asked meanwhile as if this sheet was the active one. */
  readonly own: () => Step;
  /** What the listeners are told, and what when it is undone, where Univer's mutations do not tell it by themselves. */
  readonly tells?: { readonly done: Structure; readonly undone: Structure };
}

/** Moves cells with all that hangs on their places: formulas and names by Univer, merges by ourselves. */
export function moveCells(home: SheetHome, sheet: Worksheet, { shift, command, own, tells }: Move): void {
  const merges = mergesOf(sheet);
  const rules = rulesStep(home, sheet, rulesAfter(rulesOf(home, sheet), shift));
  const { consequences, step } = asActive(home, sheet, () => ({
    consequences: home.injector.get(SheetInterceptorService).onCommandExecute(command),
    step: own(),
  }));
  const follow = (mutations: readonly IMutationInfo[] = []): IMutationInfo[] =>
    mutations.filter(({ id }) => !MERGING.has(id)).map(silently);
  const { preRedos, redos, preUndos, undos } = consequences;
  perform(home, {
    redo: [
      ...follow(preRedos),
      ...step.redo,
      ...follow(redos),
      ...rules.redo,
      ...telling(setMerges(sheet, mergesAfter(merges, shift)), tells?.done),
    ],
    undo: [
      ...follow(preUndos),
      ...step.undo,
      ...follow(undos),
      ...rules.undo,
      ...telling(setMerges(sheet, merges), tells?.undone),
    ],
  });
}

const MERGING = new Set<string>([AddWorksheetMergeMutation.id, RemoveWorksheetMergeMutation.id]);

const mergesAfter = (merges: readonly Area[], shift: Shift): readonly Area[] =>
  merges.flatMap((merge) => {
    const after = shiftedArea(merge, shift);
    return after && rowsOf(after) * columnsOf(after) > 1 ? [after] : [];
  });

/**
 * ASSUMPTION: as a merge, a conditional format grows, shrinks and moves with its cells. Its formula is as seen from its
 * first cell, and goes with that; what it names with "$" stays.
 */
const rulesAfter = (rules: readonly ConditionalRule[], shift: Shift): readonly ConditionalRule[] =>
  rules.flatMap((rule) => {
    const areas = rule.areas.flatMap((area) => shiftedArea(area, shift) ?? []);
    const [before, after] = [rule.areas[0], areas[0]];
    if (!before || !after) return [];
    const by = { row: after.top - before.top, column: after.left - before.left };
    return [{ ...rule, areas, formula: rule.formula === null ? null : movedFormula(rule.formula, by) }];
  });

/** That references follow is no edit that Excel tells of. */
const silently = ({ id, params }: IMutationInfo): IMutationInfo => ({
  id,
  params: { ...params, silent: true },
});

function telling(
  [first, ...others]: readonly IMutationInfo[],
  tells: Structure | undefined,
): readonly IMutationInfo[] {
  if (!first) return others;
  return [{ ...first, params: { ...first.params, ...(tells ? { tells } : {}) } }, ...others];
}

/**
 * Univer (0.25.1) asks for the active sheet where it should ask for the command's. Showing this sheet meanwhile would
 * be seen on the page and told as an event.
 */
function asActive<Result>({ book }: SheetHome, sheet: Worksheet, work: () => Result): Result {
  book.getActiveSheet = () => sheet;
  try {
    return work();
  } finally {
    Reflect.deleteProperty(book, "getActiveSheet");
  }
}
