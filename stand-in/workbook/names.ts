import {
  IDefinedNamesService,
  RemoveDefinedNameMutation,
  SetDefinedNameMutation,
  type IDefinedNamesServiceParam,
} from "@univerjs/engine-formula";
import { SCOPE_WORKBOOK_VALUE_DEFINED_NAME } from "@univerjs/sheets";
import type { IMutationInfo, IResources } from "@univerjs/core";
import type { Value } from "./cell-content";
import { valueOfFormula } from "./name-values";
import type { SheetHome } from "./sheet-home";
import { perform } from "./step";

/** A name for cells or for a formula. */
export interface DefinedName {
  readonly id: string;
  readonly name: string;
  /** With its "=". */
  readonly formula: string;
  readonly comment: string;
  readonly visible: boolean;
  /** The sheet that it belongs to; null for the workbook's. */
  readonly sheetId: string | null;
}

/** The workbook's names; Univer calculates with them and moves them with their cells. */
export interface Names {
  all(): readonly DefinedName[];
  /** Adds it, or replaces the one of its id. */
  set(name: DefinedName): void;
  remove(id: string): void;
  /** What formulas come to that stand in no cell, once they are calculated by `calculate`. */
  valueOf(id: string): Value;
  /** Calculates the names that stand for formulas; there are few of them. */
  calculate(): Promise<void>;
}

/** Cells, a number or a text: nothing to be calculated. */
const PLAIN = /^=(('(?:[^']|'')+'|[^'!()+*/^&]+)!\$?[A-Z]*\$?\d*(:\$?[A-Z]*\$?\d*)?|-?[\d.]+|"[^"]*")$/;

export function namesOf(home: SheetHome): Names {
  const service = home.injector.get(IDefinedNamesService);
  const unitId = home.book.getUnitId();
  const kept = (): readonly IDefinedNamesServiceParam[] =>
    Object.values(service.getDefinedNameMap(unitId) ?? {});
  const setting = (name: IDefinedNamesServiceParam): IMutationInfo => ({
    id: SetDefinedNameMutation.id,
    params: { unitId, ...name },
  });
  const removing = (name: IDefinedNamesServiceParam): IMutationInfo => ({
    id: RemoveDefinedNameMutation.id,
    params: { unitId, ...name },
  });

  let values = new Map<string, Value>();

  return {
    all: () => kept().map(nameOf),
    valueOf: (id) => values.get(id) ?? null,
    async calculate() {
      const found = new Map<string, Value>();
      for (const { id, formula } of kept().map(nameOf))
        if (!PLAIN.test(formula)) found.set(id, await valueOfFormula(home, formula));
      values = found;
    },
    set(name) {
      const before = service.getValueById(unitId, name.id);
      const after = paramOf(name);
      perform(home, { redo: [setting(after)], undo: [before ? setting(before) : removing(after)] });
    },
    remove(id) {
      const before = service.getValueById(unitId, id);
      if (before) perform(home, { redo: [removing(before)], undo: [setting(before)] });
    },
  };
}

const nameOf = (param: IDefinedNamesServiceParam): DefinedName => ({
  id: param.id,
  name: param.name,
  formula: param.formulaOrRefString.startsWith("=")
    ? param.formulaOrRefString
    : `=${param.formulaOrRefString}`,
  comment: param.comment ?? "",
  visible: param.hidden !== true,
  sheetId:
    param.localSheetId === undefined || param.localSheetId === SCOPE_WORKBOOK_VALUE_DEFINED_NAME
      ? null
      : param.localSheetId,
});

/** Names as they stand in a snapshot. */
export const namesResource = (names: readonly DefinedName[]): IResources[number] => ({
  name: "SHEET_DEFINED_NAME_PLUGIN",
  data: JSON.stringify(Object.fromEntries(names.map((name) => [name.id, paramOf(name)]))),
});

/** As Univer's service keeps it. References stand there without the "=". */
const paramOf = (name: DefinedName): IDefinedNamesServiceParam => ({
  id: name.id,
  name: name.name,
  formulaOrRefString: name.formula.replace(/^=/, ""),
  comment: name.comment,
  hidden: !name.visible,
  localSheetId: name.sheetId ?? SCOPE_WORKBOOK_VALUE_DEFINED_NAME,
});
