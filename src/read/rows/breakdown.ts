import { headingMeaning } from "../../knowledge";
import type { RawRow } from "./raw-row";

/** Whether a line below a sum or "Trong đó" names a source of money, not something to be done. */
export function breaksDown(raw: RawRow): boolean {
  if (raw.hasUnit || raw.hasQuantity) return false;
  return raw.bullet !== null || (raw.hasAmount && namesSource(raw));
}

const YEAR = /^(?:[-+] ?)?(?:kinh phí |vốn )?năm (?:19|20)\d\d[.:]?$/iu;

/** Whether a row's name is that of a source of money ("Ngân sách nhà nước", "- Vốn khác"), or but a year ("Năm 2024"). */
export function namesSource({ nameText }: RawRow): boolean {
  if (nameText.length < 25 && YEAR.test(nameText)) return true;
  const kind = headingMeaning(nameText)?.as;
  return kind === "state" || kind === "other" || kind === "money";
}
