import { openWorkbook } from "../../../src/excel";
import { a1, rowPrints } from "../../../src/plan";
import { openExcel, type LocalExcel } from "../../../stand-in/node";
import { createCommands, type Commands } from "../../../src/taskpane/commands/commands";
import { initialState, writesOf } from "../../../src/taskpane/state/pane-state";
import { createStore, type Store } from "../../../src/taskpane/state/store";
import { keepWrites } from "../../../src/taskpane/memory/keep-writes";
import { differing, same } from "../support/compare-sheets";
import { cells, rows } from "../support/journeys";
import { PLAN } from "../support/plan-book";
import { sheetNow } from "../support/sheet-now";

const WHAT = { cells, rows } as const;
type What = keyof typeof WHAT;
type Way = "write" | "take back";

/** What had become of the request when the pane was closed; Excel may carry out a part of it. */
type End = "not carried out" | "carried out";
/** What happens in the sheet before the pane is opened again. */
type Meanwhile = "nothing" | "one cell is half back";

interface Pane {
  readonly store: Store;
  readonly commands: Commands;
}

function pane(): Pane {
  const store = createStore(initialState("vi"));
  keepWrites(store);
  return { store, commands: createCommands(openWorkbook, store) };
}

async function opened(): Promise<Pane> {
  const one = pane();
  await one.commands.open(null);
  return one;
}

const REFUSAL = JSON.stringify({
  Error: { Code: "GeneralException", Message: "gone", HttpStatusCode: 400, Location: "", ActionIndex: -1 },
  Results: [],
  TraceIds: [],
});

/**
 * Closes the pane at its k-th request from now on: neither that nor any other request of it tells it anything or does anything in
 * the sheet any more. (It cannot simply wait for ever: Microsoft's client, which the next pane shares here, would wait with it.)
 */
function closeAt(excel: LocalExcel, at: number, end: End): { readonly struck: () => boolean } {
  let asked = 0;
  excel.host.interceptors.push(async (body, next) => {
    asked += 1;
    if (asked < at) return next(body);
    if (asked === at && end === "carried out") await next(body);
    return REFUSAL;
  });
  return { struck: () => asked >= at };
}

/** Puts one of the cells that were written back to what it was, as a person does who saw it half written. */
function halfBack(excel: LocalExcel): void {
  excel.workbook.sheets()[0]?.write([{ row: 2, column: 1, content: { value: "Trình diễn" } }]);
}

const counts = { "as shown": 0, "as before": 0, listed: 0 };

afterAll(() => {
  const total = Object.values(counts).reduce((sum, count) => sum + count, 0);
  process.stdout.write(
    `${String(total)} combinations of a pane that was closed: ${JSON.stringify(counts)}, no other outcome\n`,
  );
});

async function run(what: What, way: Way, at: number, end: End, meanwhile: Meanwhile): Promise<string | null> {
  localStorage.clear();
  const excel = await openExcel({ workbook: PLAN });
  try {
    const first = await opened();
    const grid = await openWorkbook.readGrid("sheet1");
    const before = sheetNow(excel);
    const write = (): Promise<boolean> => first.commands.writeEdits(WHAT[what](grid), rowPrints(grid));
    if (way === "take back") await write();
    const from = sheetNow(excel);
    const { struck } = closeAt(excel, at, end);
    await (way === "write" ? write() : first.commands.undo("sheet1"));
    const cut = struck();
    first.commands.close();
    // The page is gone: nothing of it hears or asks any more.
    excel.host.interceptors.length = 0;
    const arrived = !same(sheetNow(excel), from);
    if (meanwhile !== "nothing") halfBack(excel);
    const now = sheetNow(excel);
    const { store, commands } = await opened();
    const { news, undoable } = writesOf(store.state(), "sheet1");
    const name = `${way} ${what}, closed at ${String(at)} (${end}), ${meanwhile}`;
    if (!cut) return null;
    if (news?.kind === "interrupted") {
      const listed = new Set(news.cells.map(({ cell }) => a1(cell)));
      const goal = way === "write" ? before : from;
      const untold = differing(now, goal).filter((cell) => !listed.has(cell));
      if (untold.length > 0 && what === "cells") return `${name}: untold ${untold.join(" ")}`;
      await commands.bringBack("sheet1");
      const after = writesOf(store.state(), "sheet1").news;
      if (after?.kind !== "left" && !same(sheetNow(excel), goal))
        return `${name}: brought back, but ${differing(sheetNow(excel), goal).join(" ")} differ`;
      counts.listed += 1;
      return null;
    }
    const written = way === "write" ? arrived : !arrived;
    if (undoable.length !== (written ? 1 : 0))
      return `${name}: ${String(undoable.length)} can be taken back, news ${news?.kind ?? "none"}`;
    // What a person has changed since is theirs.
    if (written && meanwhile === "nothing") {
      await commands.undo("sheet1");
      if (!same(sheetNow(excel), before)) return `${name}: taken back, but not as before`;
    }
    counts[arrived ? "as shown" : "as before"] += 1;
    return null;
  } finally {
    excel.close();
  }
}

describe.each(["write", "take back"] as const)("%s", (way) => {
  it.each(["cells", "rows"] as const)(
    "%s: whenever the pane is closed, the next one knows how the sheet stands, and the way back",
    async (what) => {
      const wrongs: (string | null)[] = [];
      for (const at of [1, 2])
        for (const end of ["not carried out", "carried out"] as const)
          for (const meanwhile of ["nothing", "one cell is half back"] as const)
            wrongs.push(await run(what, way, at, end, meanwhile));
      expect(wrongs.filter((one) => one !== null)).toEqual([]);
    },
  );
});
