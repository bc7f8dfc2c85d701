import { bareName, capFor, type Cap, type CapSet } from "../../knowledge";
import type { Amount, Datum, Plan, Row } from "../../plan";
import { moneyColumns } from "../../sums";
import type { Suspects } from "../engine/suspects";
import { hasText, workRows } from "../engine/table-rows";

/** A task with the one cap that fits it. */
export interface CappedRow {
  readonly row: Row;
  readonly unit: string;
  readonly cap: Cap;
  /** The amounts of the state budget that are read, the first being where a finding points. */
  readonly budget: readonly [Amount, ...Amount[]];
}

/** The tasks of a plan that a cap of the chosen set fits, and whose state budget nobody suspects. */
export function cappedRows(plan: Plan, caps: CapSet, suspects: Suspects): readonly CappedRow[] {
  const columns = moneyColumns(plan, "state");
  return workRows(plan).flatMap((row): readonly CappedRow[] => {
    if (row.name === null || !hasText(row.unit)) return [];
    const amounts = columns.flatMap(({ column }) => row.amounts.get(column) ?? []);
    const known = amounts.every(
      ({ state, cell }) =>
        (state === "read" || state === "blank") &&
        !suspects.unknown(cell) &&
        suspects.expected(cell).length === 0,
    );
    const [first, ...rest] = amounts.filter(({ state }) => state === "read");
    if (!known || first === undefined) return [];
    const cap = capFor(caps, bareName(row.name.text), row.unit.text);
    return cap === null ? [] : [{ row, unit: row.unit.text, cap, budget: [first, ...rest] }];
  });
}

/** What a finding says of the document that a cap comes from. */
export function sourceOf({ document, from }: CapSet, { article }: Cap): Readonly<Record<string, Datum>> {
  return { document: `${document} (${article})`, from: from === null ? "…" : plainDate(from) };
}

/** "2018-05-11" as offices write it: "11/5/2018". */
function plainDate(date: string): string {
  return date.split("-").map(Number).toReversed().join("/");
}
