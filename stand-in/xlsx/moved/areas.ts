import { addressOf, parseAddress } from "../../host";
import type { Area } from "../../workbook";
import type { Places } from "./lines";

/** Where an area of the file is now; null when nothing of it is left. */
export function movedArea(area: Area, { rows, columns }: Places): Area | null {
  const down = rows.span(area.top, area.bottom);
  const across = columns.span(area.left, area.right);
  return down && across && { top: down[0], bottom: down[1], left: across[0], right: across[1] };
}

/** The same of addresses with blanks between, such as "A1:B3 D5"; "" when nothing of them is left. */
export function movedAddresses(addresses: string, places: Places): string {
  return addresses
    .split(" ")
    .flatMap((address) => {
      const area = parseAddress(address)?.area;
      const moved = area && movedArea(area, places);
      return moved ? [addressOf(moved)] : area ? [] : [address];
    })
    .join(" ");
}
