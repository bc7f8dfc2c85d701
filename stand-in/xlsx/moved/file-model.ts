import type ExcelJS from "exceljs";

/** A cell of the file library's model: what it holds, with its note and its link. */
export interface CellModel {
  readonly address: string;
  readonly type: ExcelJS.ValueType;
  readonly style?: unknown;
}

export interface RowModel {
  readonly number: number;
  readonly cells: readonly CellModel[];
}

export interface RuleModel {
  readonly formulae?: readonly unknown[];
}

interface AnchorModel {
  readonly nativeRow: number;
  readonly nativeCol: number;
}

interface PictureModel {
  readonly range?: { readonly tl: AnchorModel; readonly br?: AnchorModel };
}

/** What the file library makes a sheet of, as far as it has a place on it; its types do not tell. */
export interface FileModel {
  readonly rows: readonly RowModel[];
  readonly cols?: readonly { readonly min: number; readonly max: number }[];
  readonly merges: readonly string[];
  readonly dataValidations: Readonly<Record<string, ExcelJS.DataValidation | undefined>>;
  readonly conditionalFormattings: readonly { readonly ref: string; readonly rules: readonly RuleModel[] }[];
  readonly rowBreaks: readonly { readonly id: number }[];
  readonly media: readonly PictureModel[];
  readonly tables: readonly { readonly tableRef: string; readonly autoFilterRef?: string }[];
  readonly autoFilter?: unknown;
}
