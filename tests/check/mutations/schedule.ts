import type { Row, Words } from "../../../src/plan";
import { figure, nothing, put, putAll, text } from "../../support/grid-edits";
import { choosing, mutation, plainTasks, type Mutation, type Planted, type Site } from "./mutation";
import { Decimal } from "../../../src/plan";

const whenAndWho = choosing({
  columns: { time: true, timeSpan: false, lead: true, combined: false },
  values: { repeats: "none" },
  around: { mergesAsked: true },
});

/** Words of a task that stand in their own cell. */
function own({ plan }: Site, of: (row: Row) => Words | null): readonly Words[] {
  return plainTasks(plan).flatMap((row) => {
    const words = of(row);
    return words === null || words.text === "" || words.inherited ? [] : [words];
  });
}

function becomes(of: (row: Row) => Words | null, words: string): Mutation["plant"] {
  return (site) => {
    const at = site.pick(own(site, of))?.cell;
    return at === undefined ? null : { grid: put(site.grid, at, text(words)), at };
  };
}

/** Taken away where two others have it. */
function taken(of: (row: Row) => Words | null): Mutation["plant"] {
  return (site) => {
    const all = own(site, of);
    const filled = plainTasks(site.plan).length === all.length && all.length > 2;
    const at = filled ? site.pick(all)?.cell : undefined;
    return at === undefined ? null : { grid: put(site.grid, at, nothing), at };
  };
}

function yearsAgainstQuantity({ grid, plan, pick }: Site): Planted | null {
  const row = pick(plainTasks(plan).filter((one) => one.unit?.text !== "" && one.quantity?.state === "read"));
  if (row === undefined || row.time === null || row.unit === null || row.quantity === null) return null;
  const at = row.quantity.cell;
  return {
    grid: putAll(grid, [
      [row.time.cell, text("2021, 2023")],
      [row.unit.cell, text("Đợt")],
      [at, figure(grid, new Decimal(3))],
    ]),
    at,
  };
}

const time = (row: Row): Words | null => row.time;
const lead = (row: Row): Words | null => row.lead;

export const ofSchedule: readonly Mutation[] = [
  mutation("time-missing", "info", "a time is taken away", taken(time), { given: whenAndWho }),
  mutation(
    "time-not-understood",
    "warning",
    "a time that says nothing",
    becomes(time, "khi nào xong thì xong"),
    { given: whenAndWho },
  ),
  mutation("time-outside-period", "warning", "a year before the programme", becomes(time, "Năm 2019"), {
    given: whenAndWho,
  }),
  mutation("time-outside-period", "warning", "a year after the programme", becomes(time, "Quý II/2031"), {
    given: whenAndWho,
  }),
  mutation("time-against-quantity", "info", "three rounds in two years", yearsAgainstQuantity, {
    given: whenAndWho,
  }),
  mutation("lead-missing", "warning", "a lead agency is taken away", taken(lead), { given: whenAndWho }),
  mutation(
    "agency-renamed",
    "warning",
    "an agency of long ago",
    becomes(lead, "Cục Công nghiệp địa phương"),
    { given: whenAndWho },
  ),
];
