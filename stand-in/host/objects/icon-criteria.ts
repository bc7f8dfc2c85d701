/** Excel.ConditionalIconCriterion. */
interface IconCriterion {
  readonly type?: string;
  readonly operator?: string;
  readonly formula?: string;
}

const COUNTS: Readonly<Record<string, number>> = { Three: 3, Four: 4, Five: 5 };

/** The default settings of a set of icons: equal shares in percent; the lowest icon has no settings (as by hand). */
export function iconCriteria(style: string): readonly IconCriterion[] {
  const count = COUNTS[/^(Three|Four|Five)/.exec(style)?.[0] ?? "Three"] ?? 3;
  return Array.from({ length: count }, (_, index) =>
    index === 0
      ? {}
      : {
          type: "Percent",
          operator: "GreaterThanOrEqual",
          formula: `=${String(Math.round((100 * index) / count))}`,
        },
  );
}
