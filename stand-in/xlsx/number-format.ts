import type { IStyleData } from "@univerjs/core";

/** The built-in short date, which the file library spells its own way and Excel tells as "m/d/yyyy". */
const SHORT_DATE = "mm-dd-yy";

export function formatOf(numFmt: string | undefined): IStyleData {
  if (numFmt === undefined || numFmt === "" || numFmt === "General") return {};
  return { n: { pattern: numFmt === SHORT_DATE ? "m/d/yyyy" : numFmt } };
}
