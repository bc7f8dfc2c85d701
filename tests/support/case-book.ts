/** The cases by which a file of tests tries rules. */
export interface CaseBook {
  /** Writes down a case. @throws Error where the same table was tried with that rule before */
  note(rule: string, kind: "clean" | "faulty", table: string, options: object): void;
  /** What is missing: a rule that was tried with faulty tables alone, or with clean ones alone. */
  missing(): readonly string[];
  /** The other kind of case of a rule stands in another file. */
  excuse(rule: string): void;
}

/** An empty book. */
export function caseBook(): CaseBook {
  const tried = new Map<string, { readonly kinds: Set<string>; readonly tables: Set<string> }>();
  const excused = new Set<string>();
  return {
    note: (rule, kind, table, options) => {
      const before = tried.get(rule) ?? { kinds: new Set(), tables: new Set() };
      tried.set(rule, before);
      const what = `${plain(table)} ${JSON.stringify(options)}`;
      if (before.tables.has(what)) throw new Error(`${rule} was tried with this table before`);
      before.tables.add(what);
      before.kinds.add(kind);
    },
    missing: () =>
      [...tried].flatMap(([rule, { kinds }]) =>
        kinds.size === 2 || excused.has(rule)
          ? []
          : [`${rule} has no ${kinds.has("clean") ? "faulty" : "clean"} case`],
      ),
    excuse: (rule) => void excused.add(rule),
  };
}

/** A table whatever its blanks. */
function plain(table: string): string {
  return table.replace(/[ \t]+/g, " ").trim();
}
