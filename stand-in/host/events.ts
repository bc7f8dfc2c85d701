/** One event as the client library takes it: on the web inside `richApiMessage`, in Node inside `entries`. */
export interface EventEntry {
  /** Always 65536: events of the object model. */
  readonly messageCategory: number;
  /** Which event, in the client's numbers. */
  readonly messageType: number;
  /** The id of the sheet that the listener asked about; "Workbook" for a listener to all sheets. */
  readonly targetId: string;
  /** The event's arguments as JSON. */
  readonly message: string;
}

const OBJECT_MODEL = 65536;

/** The target of listeners to all sheets. */
export const ALL_SHEETS = "Workbook";

/** The client's numbers. */
export const EVENT = {
  settingsChanged: 1,
  bindingSelectionChanged: 3,
  bindingDataChanged: 4,
  changed: 10,
  activated: 11,
  deactivated: 12,
  added: 13,
  selectionChanged: 14,
  deleted: 15,
  calculated: 16,
  rowSorted: 19,
  columnSorted: 20,
  formulaChanged: 23,
  protectionChanged: 24,
  nameChanged: 25,
  visibilityChanged: 26,
  moved: 27,
  tableSelectionChanged: 100,
  tableChanged: 101,
  tableAdded: 102,
  tableDeleted: 103,
  workbookActivated: 2203,
} as const;

export const entry = (messageType: number, targetId: string, args: unknown): EventEntry => ({
  messageCategory: OBJECT_MODEL,
  messageType,
  targetId,
  message: JSON.stringify(args),
});
