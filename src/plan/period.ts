/** The years that a plan is for (giai đoạn), both included; a plan of one year has them equal. */
export interface Period {
  readonly from: number;
  readonly to: number;
}
