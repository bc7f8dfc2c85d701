import type { Area, Value } from "../../workbook";
import type { Host } from "../host";

/** A cell that another person writes, counted from 0. */
export interface ForeignCell {
  readonly row: number;
  readonly column: number;
  readonly value: Exclude<Value, object>;
}

export interface FaultOptions {
  /** At which request from now on, counted from 1; the next one when it is not said. */
  readonly at?: number;
  /** The sheet that it is about; the active one at that moment when none is named. */
  readonly sheet?: string;
  /** What the other person writes; one number of the sheet becomes greater by 1 when nothing is given. */
  readonly cells?: readonly ForeignCell[];
  /** The sheet's new name. */
  readonly name?: string;
  /** The sheet's new place, counted from 0. */
  readonly position?: number;
  /** The cells that are merged, or whose rows are sorted or filtered away; some of the used ones when nothing is given. */
  readonly area?: Area;
  /** How many rows come above. */
  readonly rows?: number;
  /** The password of a protection. */
  readonly password?: string;
  /** The requirement set of an older Excel. */
  readonly excelApi?: string;
}

/** A fault that waits for its request, or lasts. */
export interface Armed {
  /** Takes it away: nothing happens any more, or an edit or an older Excel is over. What was done to the workbook stays. */
  disarm(): void;
}

export type Arm = (host: Host, options: FaultOptions) => Armed;
