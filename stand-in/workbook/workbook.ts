/** A rectangle of cells, all ends included, counted from 0. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export interface Cell {
  readonly row: number;
  readonly column: number;
}

/** How Excel shows numbers to this person. */
export interface Culture {
  /** As in `Application.cultureInfo.name`, e.g. "vi-VN". */
  readonly name: string;
  readonly decimalSeparator: string;
  readonly thousandsSeparator: string;
}

export interface WorkbookOptions {
  /** The file's name; "Book1.xlsx" when none is given. */
  readonly name?: string;
  readonly culture?: Culture;
}

/** The workbook that the host speaks about: Univer's, whatever made it. */
export interface Workbook {
  readonly name: string;
  readonly culture: Culture;
  /** Waits until every formula has its value. */
  settled(): Promise<void>;
  dispose(): void;
}
