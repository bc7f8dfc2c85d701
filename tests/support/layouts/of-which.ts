import type { Decimal } from "../../../src/plan";
import type { RowChoices } from "./choices";
import type { Line } from "./lines";

/** The lines that break down what stands above them by its sources of money: a head and a bullet, or both in one. */
export function ofWhichLines(
  how: RowChoices["ofWhich"],
  money: readonly Decimal[],
  source: string,
): readonly Line[] {
  const line = (name: string, of: readonly Decimal[] | null): Line => ({
    ...{ kind: "note", level: 1, parent: null, ordinal: null, task: null, bullet: null },
    ...{ name, money: of },
  });
  switch (how) {
    case "none":
      return [];
    case "one":
      return [line(`Trong đó: ${source}`, money)];
    case "lines":
      return [line("Trong đó:", null), line(`- ${source}`, money)];
  }
}
