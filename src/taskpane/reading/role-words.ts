import type { ColumnReport } from "../report/table-report";
import type { Words } from "../words/words";

/** What a column was understood as ("Vốn ngân sách, năm 2022, điều chỉnh"). */
export function roleWords(column: ColumnReport, { say }: Words): string {
  const { role, year, version } = column;
  const shown = [
    role === "funding" && column.class !== null ? say(`role.funding.${column.class}`) : say(`role.${role}`),
  ];
  if (year !== null) shown.push(say("role.year", { year: String(year) }));
  if (version !== null) shown.push(say(`role.version.${version}`));
  return shown.join(", ");
}
