import { ColorKit } from "@univerjs/core";
import { invalidArgument } from "./excel-error";

/** A colour as add-ins write it, "#RRGGBB", "RRGGBB" or an HTML name (documented), as "#RRGGBB". */
export function colourArgument(value: unknown, member: string): string {
  if (typeof value !== "string" || value === "") throw invalidArgument(member);
  const colour = new ColorKit(/^[0-9a-f]{6}$/i.test(value) ? `#${value}` : value);
  if (!colour.isValid) throw invalidArgument(member);
  return colour.toHexString().toUpperCase();
}
