import { createCommands } from "../../src/taskpane/commands/commands";
import { initialState } from "../../src/taskpane/state/pane-state";
import type { PaneEvent } from "../../src/taskpane/state/reduce";
import { createStore, type Store } from "../../src/taskpane/state/store";
import { FAULTY } from "./support/stories";
import { textWorkbook } from "./support/text-workbook";

const cell = (row: number, column: number): { row: number; column: number } => ({ row, column });

/** A store that also writes down what it was told. */
function heardStore(): Store & { readonly told: PaneEvent[] } {
  const store = createStore(initialState("vi"));
  const told: PaneEvent[] = [];
  return {
    ...store,
    told,
    tell(event) {
      told.push(event);
      store.tell(event);
    },
  };
}

it("a check that is under way is not begun again", async () => {
  const workbook = textWorkbook({ "Phụ lục": FAULTY });
  const store = heardStore();
  const commands = createCommands(workbook, store);
  await Promise.all([commands.check(null), commands.check(null)]);
  expect(workbook.reads).toBe(1);
  expect(store.told.filter(({ type }) => type === "check-done")).toHaveLength(1);
  await commands.check(null);
  expect(workbook.reads).toBe(2);
});

it("of several cells asked for in a hurry, the first is on its way and the last one counts", async () => {
  const workbook = textWorkbook({ "Phụ lục": FAULTY });
  const commands = createCommands(workbook, heardStore());
  const sheetId = "id of Phụ lục";
  await Promise.all([1, 2, 3, 4].map((row) => commands.show({ sheetId, cells: [cell(row, 4)] })));
  expect(workbook.selected).toEqual(["Phụ lục!E2", "Phụ lục!E5"]);
});

it("a fault of the program itself is told as such, and does not lock the button", async () => {
  const workbook = textWorkbook({ "Phụ lục": FAULTY });
  const store = heardStore();
  const commands = createCommands(workbook, store, () => {
    throw new RangeError("no clock");
  });
  await commands.check(null);
  await commands.check(null);
  expect(store.told.filter(({ type }) => type === "check-failed")).toEqual([
    { type: "check-failed", problem: { key: "program", code: "no clock" } },
    { type: "check-failed", problem: { key: "program", code: "no clock" } },
  ]);
});
