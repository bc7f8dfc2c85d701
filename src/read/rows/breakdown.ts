import { headingMeaning } from "../../knowledge";
import type { RawRow } from "./raw-row";

/** Whether a line below a sum or "Trong đó" names a source of money, not something to be done. */
export function breaksDown(raw: RawRow): boolean {
  if (raw.hasUnit || raw.hasQuantity) return false;
  return raw.bullet !== null || (raw.hasAmount && namesSource(raw));
}

/** Whether a row's name is that of a source of money ("Ngân sách nhà nước", "- Vốn khác"). */
export function namesSource({ nameText }: RawRow): boolean {
  const kind = headingMeaning(nameText)?.as;
  return kind === "state" || kind === "other" || kind === "money";
}
