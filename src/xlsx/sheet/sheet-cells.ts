import { type CellRef, parseA1 } from "../../plan";
import { remembered } from "../../sums";
import {
  attribute,
  childNamed,
  childrenNamed,
  textOf,
  valueOfAttribute,
  type XmlDocument,
  type XmlElement,
} from "../xml";

/** A row of a sheet's XML. */
export interface RowXml {
  readonly element: XmlElement;
  /** From 0. */
  readonly row: number;
  readonly cells: readonly CellXml[];
}

/** A cell of a sheet's XML. */
export interface CellXml {
  readonly element: XmlElement;
  readonly cell: CellRef;
}

/**
 * The element that holds the rows of a sheet.
 * @throws Error where there is none
 */
export function sheetData({ root }: XmlDocument): XmlElement {
  const data = childNamed(root, "sheetData");
  if (data === null) throw new Error("no sheetData");
  return data;
}

/** The rows of a sheet with their cells. Those that do not say where they stand follow the one before them. */
export const sheetRows = remembered((document: XmlDocument): readonly RowXml[] => {
  let row = -1;
  return childrenNamed(sheetData(document), "row").map((element) => {
    const stated = valueOfAttribute(document, element, "r");
    row = stated === null ? row + 1 : Number(stated) - 1;
    let column = -1;
    const cells = childrenNamed(element, "c").map((cell): CellXml => {
      const ref = parseA1(valueOfAttribute(document, cell, "r") ?? "");
      column = ref?.column ?? column + 1;
      return { element: cell, cell: { row, column } };
    });
    return { element, row, cells };
  });
});

/** The formula of a cell in a sheet's XML. */
export interface FormulaXml extends CellXml {
  readonly f: XmlElement;
  /** Without "="; "" for a cell that shares the formula of another. */
  readonly formula: string;
  readonly kind: "normal" | "shared" | "array" | "dataTable";
  /** Which formula is shared; null where none is. */
  readonly shared: string | null;
  /** The range that a shared formula, an array or a data table covers, as it is written; null at cells that do not say. */
  readonly covers: string | null;
}

const KINDS = ["shared", "array", "dataTable"] as const;

/** The formulas of a sheet, in the order of its cells. */
export function sheetFormulas(document: XmlDocument, rows: readonly RowXml[]): readonly FormulaXml[] {
  return rows.flatMap(({ cells }) =>
    cells.flatMap((cell): FormulaXml[] => {
      const f = childNamed(cell.element, "f");
      if (f === null) return [];
      const type = valueOfAttribute(document, f, "t");
      const kind = KINDS.find((one) => one === type) ?? "normal";
      return [
        {
          ...cell,
          f,
          kind,
          formula: textOf(document, f),
          shared: kind === "shared" ? valueOfAttribute(document, f, "si") : null,
          covers: attribute(document, f, "ref")?.value ?? null,
        },
      ];
    }),
  );
}
