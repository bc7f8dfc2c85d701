/**
 * The number format that Excel gives to what was typed, from the one that the parser read out of it
 * (issue 229 of office-js for the short date; the others as Excel's own cells show them. ASSUMPTION).
 */
export function typedFormat(read: string): string {
  const format = read.toLowerCase();
  if (/[hs]/.test(format)) return timeFormat(format);
  if (format.includes("y") || format.includes("d")) return dateFormat(format);
  const currency = /^\$#,##0(\.0+)?$/.exec(format);
  if (currency) return `${read}_);[Red](${read})`;
  return read;
}

function timeFormat(format: string): string {
  if (/[yd]/.test(format)) return "m/d/yyyy h:mm";
  const seconds = format.includes("s") ? ":ss" : "";
  return `h:mm${seconds}${/am|a\/p/.test(format) ? " AM/PM" : ""}`;
}

function dateFormat(format: string): string {
  const [year, day] = [format.includes("y"), format.includes("d")];
  if (!day) return "mmm-yy";
  if (!year) return "d-mmm";
  return format.includes("mmm") ? "d-mmm-yy" : "m/d/yyyy";
}
