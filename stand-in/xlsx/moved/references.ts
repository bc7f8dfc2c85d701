import type { Places } from "./lines";
import { movedArea } from "./areas";
import { addressOf, parseAddress } from "../../host";

/** Texts and names of sheets in quotes, which are left alone; a reference to cells, maybe of another sheet. */
const PARTS =
  /"(?:[^"]|"")*"|((?:'(?:[^']|'')*'|[\p{L}_][\p{L}\p{N}_.]*)!)?(\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?)(?![\p{L}\p{N}_.(!])|[\p{L}_\\][\p{L}\p{N}_.]*/gu;

/**
 * A formula whose cells have moved: `$E5>SUM(E6:E9)`.
 * @param placesOf where the lines of a sheet are now, by its name; of the formula's own sheet for null
 */
export function movedReferences(formula: string, placesOf: (sheet: string | null) => Places | null): string {
  return formula.replace(PARTS, (part, prefix: string | undefined, address: string | undefined) => {
    if (address === undefined) return part;
    const sheet = prefix?.slice(0, -1).replace(/^'|'$/g, "").replaceAll("''", "'") ?? null;
    const places = placesOf(sheet);
    const area = parseAddress(address)?.area;
    if (!places || !area) return part;
    const moved = movedArea(area, places);
    return `${prefix ?? ""}${moved ? withSigns(addressOf(moved), address) : "#REF!"}`;
  });
}

/** With "$" where the old address has it. */
function withSigns(address: string, like: string): string {
  const corners = like.split(":");
  const now = address.split(":");
  return corners
    .map((corner, index) => {
      const [, letters = "", digits = ""] = /^([A-Z]+)(\d+)$/.exec(now[index] ?? now[0] ?? "") ?? [];
      const [, column = "", row = ""] = /^(\$?)[A-Z]+(\$?)/.exec(corner) ?? [];
      return `${column}${letters}${row}${digits}`;
    })
    .join(":");
}
