import { findingTitle } from "../../locales";
import type { CellRef, Finding, Severity } from "../../plan";
import type { Entry } from "../report/entries";
import { count, fields, list, orNull, spoken, text, WrongShape } from "./shapes";
import { datum } from "./unpack-datum";

const severity = spoken<Severity>("severity.");

/** An entry of the list from what was kept of it. @throws WrongShape */
export function unpackEntry(value: unknown): Entry {
  const kept = fields(value);
  const [first, ...more] = list(unpackFinding)(kept["findings"]);
  if (first === undefined) throw new WrongShape();
  return {
    id: text(kept["id"]),
    severity: severity(kept["severity"]),
    rule: text(kept["rule"]),
    findings: [first, ...more],
    keys: list(text)(kept["keys"]),
    explanation: null,
    cells: list(cellRef)(kept["cells"]),
  };
}

function unpackFinding(value: unknown): Finding {
  const kept = fields(value);
  const finding: Finding = {
    rule: text(kept["rule"]),
    severity: severity(kept["severity"]),
    message: text(kept["message"]),
    cell: orNull(cellRef)(kept["cell"]),
    related: [],
    data: Object.fromEntries(Object.entries(fields(kept["data"])).map(([name, fact]) => [name, datum(fact)])),
    fix: null,
    suggestions: [],
  };
  // What cannot be said must not reach the screen: this refuses an unknown message and a missing fact.
  findingTitle(finding, "vi");
  return finding;
}

function cellRef(value: unknown): CellRef {
  const { row, column } = fields(value);
  return { row: count(row), column: count(column) };
}
