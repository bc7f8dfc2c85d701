import { bareName, knownTask, knownUnit, unitsOf } from "../../../src/knowledge";
import { Decimal } from "../../../src/plan";
import { figure, nothing, put, putAll, text } from "../../support/grid-edits";
import { mutation, rowsOf, type Mutation, type Site } from "./mutation";
import type { Quantity, Words } from "../../../src/plan";

interface Counted {
  readonly unit: Words;
  readonly quantity: Quantity;
}

/** Rows that say how many of what, in two cells. */
function counted({ plan }: Site): readonly Counted[] {
  return rowsOf(plan, "task", "subtask").flatMap(({ unit, quantity }) =>
    unit === null || quantity === null || unit.text === "" || quantity.state === "blank"
      ? []
      : unit.cell.column === quantity.cell.column
        ? []
        : [{ unit, quantity }],
  );
}

/** Puts something into the quantity of a row. */
function quantityBecomes(what: string): Mutation["plant"] {
  return (site) => {
    // An adjustment may take away.
    if (site.plan.planKind === "adjustment") return null;
    const at = site.pick(counted(site))?.quantity.cell;
    if (at === undefined) return null;
    const number = Number(what);
    return {
      grid: put(site.grid, at, Number.isNaN(number) ? text(what) : figure(site.grid, new Decimal(what))),
      at,
    };
  };
}

function unitBecomes(change: (unit: string) => string): Mutation["plant"] {
  return (site) => {
    const at = site.pick(counted(site).filter(({ unit }) => change(unit.text) !== unit.text))?.unit;
    return at === undefined ? null : { grid: put(site.grid, at.cell, text(change(at.text))), at: at.cell };
  };
}

export const ofUnits: readonly Mutation[] = [
  mutation("unit-missing", "warning", "the unit of a task is taken away", (site) => {
    const at = site.pick(counted(site).filter(({ quantity }) => quantity.state === "read"))?.unit.cell;
    return at === undefined ? null : { grid: put(site.grid, at, nothing), at };
  }),
  mutation("unit-missing", "warning", "a range of quantities of nothing", (site) => {
    const row = site.pick(counted(site).filter(({ quantity }) => quantity.state === "read"));
    return row === undefined
      ? null
      : {
          grid: putAll(site.grid, [
            [row.unit.cell, nothing],
            [row.quantity.cell, text("28-30")],
          ]),
          at: row.unit.cell,
        };
  }),
  mutation(
    "unit-unknown",
    "warning",
    "a letter of a unit is typed twice",
    unitBecomes((unit) => (unit.length < 5 ? unit : unit.replace(/(\p{L})$/u, "$1$1"))),
  ),
  mutation(
    "unit-unknown",
    "info",
    "a unit that nobody knows",
    unitBecomes(() => "Blorp xyz"),
  ),
  mutation(
    "unit-differs-from-catalogue",
    "warning",
    "a known task counted in a unit of other things",
    (site) => {
      const known = rowsOf(site.plan, "task").flatMap(({ name, unit, quantity }) => {
        const task = knownTask(bareName(name?.text ?? ""));
        const alone =
          unit !== null &&
          unit.cell.column !== quantity?.cell.column &&
          unit.cell.column !== name?.cell.column;
        return !alone || task === null || unitsOf(task).length === 0 || knownUnit(unit.text) === null
          ? []
          : [unit];
      });
      const at = site.pick(known)?.cell;
      return at === undefined ? null : { grid: put(site.grid, at, text("Tấn")), at };
    },
  ),
  mutation("quantity-missing", "warning", "the quantity of a task is taken away", (site) => {
    const at = site.pick(counted(site))?.quantity.cell;
    return at === undefined ? null : { grid: put(site.grid, at, nothing), at };
  }),
  mutation("quantity-not-a-number", "warning", "letters where a quantity belongs", quantityBecomes("abc")),
  mutation("quantity-not-a-number", "warning", "a slip into the figure", quantityBecomes("1o")),
  mutation("quantity-in-words", "info", "words for a quantity", quantityBecomes("Theo kế hoạch của huyện")),
  mutation("quantity-not-positive", "warning", "a quantity of zero", quantityBecomes("0")),
  mutation("quantity-not-positive", "warning", "a quantity below zero", quantityBecomes("-3")),
  mutation("quantity-not-whole", "warning", "a fraction of something counted", quantityBecomes("2.5")),
];
