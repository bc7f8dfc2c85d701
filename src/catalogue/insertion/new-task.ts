import type { Decimal } from "../../plan";

/** A task as it shall stand in a table. */
export interface NewTask {
  readonly name: string;
  readonly unit: string | null;
  readonly quantity: Decimal | null;
  /** Amounts by column of the sheet, in the table's unit of money; totals of a row are worked out where they are not given. */
  readonly amounts: ReadonlyMap<number, Decimal>;
  readonly time: string | null;
  readonly lead: string | null;
  readonly partner: string | null;
}

/** Where a task shall stand. Rows are those of the snapshot, from 0. */
export type TaskPlace =
  /** under a category, after its last task */
  | { readonly kind: "under"; readonly category: number }
  /** under a category that the table lacks, which is made in the order of the decree's activities */
  | { readonly kind: "new-category"; readonly name: string; readonly activity: number | null }
  /** after the last task of a table that has no categories */
  | { readonly kind: "end" }
  /** right above a row of the table, among its neighbours */
  | { readonly kind: "above"; readonly row: number };

/** A task and its place. */
export interface TaskToInsert {
  readonly task: NewTask;
  readonly place: TaskPlace;
}
