/** One event as the client library takes it: on the web inside `richApiMessage`, in Node inside `entries`. */
export interface EventEntry {
  /** Always 65536: events of the object model. */
  readonly messageCategory: number;
  /** Which event, in the client's numbers. */
  readonly messageType: number;
  /** The id of the sheet that the listener asked about; "" for the whole workbook. */
  readonly targetId: string;
  /** The event's arguments as JSON. */
  readonly message: string;
}
