/** What lies below a header: its last row, and the rows in between that are none of the table's own. */
export interface HeaderBody {
  readonly lastRow: number;
  readonly marked: { has(row: number): boolean };
}
