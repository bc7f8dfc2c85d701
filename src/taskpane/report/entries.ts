import { a1, type CellRef, type Finding, type Severity } from "../../plan";

/** One line of the list: a finding, or equal findings together. */
export interface Entry {
  /** The same for the same entry in the next check. */
  readonly id: string;
  readonly severity: Severity;
  readonly rule: string;
  /** At least one, in sheet order. */
  readonly findings: readonly [Finding, ...Finding[]];
  /** What tells each finding from every other, in the order of the findings. */
  readonly keys: readonly string[];
  /** The cells that they point at, each once. */
  readonly cells: readonly CellRef[];
  /** What a person has said about them (giải trình); null: nothing. */
  readonly explanation: string | null;
}

/** Tells a finding from every other. */
type KeyOf = (finding: Finding) => string;

/** Rules whose findings have one cause though each names its own figure (a table pasted as text). */
const ONE_CAUSE: ReadonlySet<string> = new Set(["amount-stored-as-text"]);

/** Findings as entries: those of equal rule and equal cause are one, at the place of the first. */
export function entriesOf(findings: Iterable<Finding>, keyOf: KeyOf = () => ""): Entry[] {
  const groups = new Map<string, [Finding, ...Finding[]]>();
  for (const finding of findings) {
    const cause = causeOf(finding);
    const group = groups.get(cause);
    if (group === undefined) groups.set(cause, [finding]);
    else group.push(finding);
  }
  const taken = new Map<string, number>();
  return [...groups.values()].map((group) => {
    const entry = entryOf(group, keyOf);
    const before = taken.get(entry.id) ?? 0;
    taken.set(entry.id, before + 1);
    return before === 0 ? entry : { ...entry, id: `${entry.id}#${String(before)}` };
  });
}

function causeOf({ rule, message, severity, data }: Finding): string {
  return JSON.stringify(ONE_CAUSE.has(rule) ? [severity, message] : [severity, message, data]);
}

function entryOf(findings: [Finding, ...Finding[]], keyOf: KeyOf): Entry {
  const [first] = findings;
  const cells = new Map(findings.flatMap(({ cell }) => (cell === null ? [] : [[a1(cell), cell] as const])));
  const place = first.cell === null ? "" : a1(first.cell);
  return {
    id: `${first.message}@${place}`,
    severity: first.severity,
    rule: first.rule,
    findings,
    keys: findings.map(keyOf),
    explanation: null,
    cells: [...cells.values()],
  };
}
