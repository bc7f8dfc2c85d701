import { cellAt, type Column, type Plan } from "../../plan";

/** How a column writes its percentages. */
export interface ShareForm {
  readonly format: string;
  /** True where the format shows percent, so that the cell holds 0.7832 for 78,32%. */
  readonly percent: boolean;
  readonly decimals: number;
}

const USUAL_DECIMALS = 2;

/** As the column's other cells have it, else as its cells are formatted, else as its heading says: "Tỷ lệ (%)" holds 78,32. */
export function formOf(plan: Plan, column: Column): ShareForm {
  const cells = plan.rows.flatMap((row) => row.percentages.get(column.column) ?? []);
  const stated = cells.flatMap((one) => (one.state === "read" && one.how !== "dash" ? [one] : []));
  const formats = [...stated, ...cells].map(({ cell }) => cellAt(plan.grid, cell).format);
  const decimals = stated.length > 0 ? Math.max(...stated.map((one) => one.decimals)) : null;
  const asPercent = formats.find((format) => format.includes("%"));
  if (asPercent !== undefined) return { format: asPercent, percent: true, decimals: decimalsOf(asPercent) };
  const plain =
    stated.some(({ how }) => how === "number") || column.headings.some((text) => text.includes("%"));
  const places = decimals ?? USUAL_DECIMALS;
  const digits = places === 0 ? "0" : `0.${"0".repeat(places)}`;
  return { format: plain ? digits : `${digits}%`, percent: !plain, decimals: places };
}

function decimalsOf(format: string): number {
  return /\.(0+)/.exec(format)?.[1]?.length ?? 0;
}
