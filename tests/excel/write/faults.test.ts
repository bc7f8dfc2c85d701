import { openWorkbook, type Change, type LeftCell, type WriteOutcome } from "../../../src/excel";
import { a1, rowPrints } from "../../../src/plan";
import { armFault, FAULT_IDS, type FaultId } from "../../../stand-in/host";
import { openExcel, type LocalExcel } from "../../../stand-in/node";
import { differing, same } from "../support/compare-sheets";
import { cells, rows } from "../support/journeys";
import { PLAN } from "../support/plan-book";
import { sheetNow } from "../support/sheet-now";

type Journey = "write cells" | "write rows" | "take cells back" | "take rows back";
const JOURNEYS: readonly Journey[] = ["write cells", "write rows", "take cells back", "take rows back"];

/** What a journey does in an open Excel, after what must go before it. */
async function departed(journey: Journey): Promise<() => Promise<WriteOutcome>> {
  const grid = await openWorkbook.readGrid("sheet1");
  const edits = journey.endsWith("cells") || journey.endsWith("cells back") ? cells(grid) : rows(grid);
  const write = (): Promise<WriteOutcome> => openWorkbook.applyEdits({ edits, seen: rowPrints(grid) });
  if (journey.startsWith("write")) return write;
  const change = changeOf(await write());
  return () => openWorkbook.undoChange(change);
}

function changeOf(outcome: WriteOutcome): Change {
  if (outcome.kind !== "done") throw new Error(`not done: ${JSON.stringify(outcome)}`);
  return outcome.change;
}

async function inExcel<T>(work: (excel: LocalExcel) => Promise<T>): Promise<T> {
  const excel = await openExcel({ workbook: PLAN });
  try {
    return await work(excel);
  } finally {
    excel.close();
  }
}

/** What the first sheet holds, with what second persons do by some faults: before the journey, and after it. */
interface Worlds {
  readonly before: readonly string[];
  readonly after: readonly string[];
}

const worlds = new Map<string, Promise<Worlds>>();

function worldsOf(journey: Journey, faults: readonly FaultId[]): Promise<Worlds> {
  const key = `${journey} ${faults.join(" ")}`;
  const known = worlds.get(key) ?? imagine(journey, faults);
  worlds.set(key, known);
  return known;
}

const imagine = async (journey: Journey, faults: readonly FaultId[]): Promise<Worlds> => {
  const world = (arrived: boolean): Promise<readonly string[]> =>
    inExcel(async (excel) => {
      const go = await departed(journey);
      if (arrived) await go();
      for (const fault of faults) await strike(excel, fault);
      return sheetNow(excel);
    });
  return { before: await world(false), after: await world(true) };
};

/** What another person writes: into a cell that the journey writes too, and into one beside those. */
const THEIRS = [
  { row: 1, column: 4, value: 7 },
  { row: 2, column: 3, value: 2001 },
];

const arm = (excel: LocalExcel, fault: FaultId, at = 1): ReturnType<typeof armFault> =>
  armFault(excel.host, fault, fault === "cells-changed" ? { at, cells: THEIRS } : { at });

/** Lets a fault strike a request that only asks for the workbook's sheets. */
async function strike(excel: LocalExcel, fault: FaultId): Promise<void> {
  const armed = arm(excel, fault);
  await openWorkbook.listSheets().catch(() => null);
  armed.disarm();
}

/** What is wrong with an outcome; null where it says what the sheet is. */
function wrong(outcome: WriteOutcome, now: readonly string[], all: readonly Worlds[]): string | null {
  switch (outcome.kind) {
    case "done":
      return all.some(({ after }) => same(now, after)) ? null : `done, but ${JSON.stringify(now)}`;
    case "not-done":
      return all.some(({ before }) => same(now, before))
        ? null
        : `not done (${outcome.reason.code}), but ${JSON.stringify(now)}`;
    case "partly": {
      if (outcome.reason.key === "moved") return wronglyMoved(outcome.cells, outcome.change, now, all);
      const listed = new Set(outcome.cells.map(({ cell }) => a1(cell)));
      const untold = all.map(({ before }) => differing(now, before).filter((cell) => !listed.has(cell)));
      return untold.some((cells) => cells.length === 0)
        ? null
        : `partly, but untold ${JSON.stringify(untold)}`;
    }
  }
}

/** Where rows have moved under a write, every cell of it is listed, and what is in the sheet no more is listed with it. */
function wronglyMoved(
  listed: readonly LeftCell[],
  { cells }: Change,
  now: readonly string[],
  all: readonly Worlds[],
): string | null {
  if (listed.length !== cells.length) return `moved, but ${String(listed.length)} cells are listed`;
  const told = listed.flatMap(({ shall }) => {
    if (shall?.type === "number") return [shall.number];
    return shall?.type === "text" ? [JSON.stringify(shall.text)] : [];
  });
  const lost = all.map(({ before, after }) => {
    const left = contents(now);
    return contents(before.filter((line) => after.includes(line))).filter((content) => {
      const at = left.indexOf(content);
      if (at >= 0) left.splice(at, 1);
      return at < 0 && !told.some((one) => content.startsWith(`${one} `));
    });
  });
  return lost.some((of) => of.length === 0) ? null : `moved, but lost ${JSON.stringify(lost)}`;
}

/** What cells hold, wherever; formulas name other cells once they have moved. */
const contents = (lines: readonly string[]): string[] =>
  lines.map((line) => line.slice(line.indexOf(" ") + 1)).filter((content) => !content.startsWith("="));

/** One journey with faults at requests of it, counted from 1. */
async function run(
  journey: Journey,
  faults: readonly (readonly [FaultId, number])[],
): Promise<string | null> {
  // One Excel at a time: the client speaks to the one that was opened last.
  const names = faults.map(([fault]) => fault);
  const all: Worlds[] = [];
  for (const some of [[], ...names.map((one) => [one]), names]) all.push(await worldsOf(journey, some));
  return inExcel(async (excel) => {
    const go = await departed(journey);
    const armed = faults.map(([fault, at]) => arm(excel, fault, at));
    // A person who types into a cell is done after a while.
    const typing = setTimeout(() => {
      for (const one of armed) one.disarm();
    }, 60);
    const name = `${journey}: ${faults.map(([fault, at]) => `${fault} at ${String(at)}`).join(", ")}`;
    try {
      const outcome = await go();
      clearTimeout(typing);
      for (const one of armed) one.disarm();
      kinds[outcome.kind] += 1;
      const told = wrong(outcome, sheetNow(excel), all);
      return told === null ? null : `${name}: ${told}`;
    } catch (error) {
      return `${name}: rejected with ${String(error)}`;
    } finally {
      clearTimeout(typing);
    }
  });
}

const kinds = { done: 0, "not-done": 0, partly: 0 };

afterAll(() => {
  const total = Object.values(kinds).reduce((sum, count) => sum + count, 0);
  process.stdout.write(
    `${String(total)} combinations of faults: ${JSON.stringify(kinds)}, no other outcome\n`,
  );
});

describe.each(JOURNEYS)(
  "%s: whatever fails, the sheet is as shown, or as before, or what is left is listed",
  (journey) => {
    it.each(FAULT_IDS)("%s, at every request", async (fault) => {
      const wrongs: (string | null)[] = [];
      for (const at of [1, 2]) wrongs.push(await run(journey, [[fault, at]]));
      expect(wrongs.filter((one) => one !== null)).toEqual([]);
    });

    // After an answer that was lost the sheet is read (3), and where another person was written over it is restored (4), looked at again (5).
    it.each(FAULT_IDS)("%s, while it is found out how a write has ended", async (fault) => {
      const wrongs: (string | null)[] = [];
      for (const first of ["answer-lost", "cells-changed"] as const) {
        for (const at of [3, 4, 5])
          wrongs.push(
            await run(journey, [
              [first, 2],
              [fault, at],
            ]),
          );
      }
      expect(wrongs.filter((one) => one !== null)).toEqual([]);
    });
  },
);
