import data from "./headings.json";
import { plainWords } from "./heading-words";

const { openings, links, parties } = data.ownMoney;
const anyOf = (some: readonly string[]): string => some.map(plainWords).join("|");
const OWN_MONEY = new RegExp(`^(?:${anyOf(openings)}) (?:(?:${anyOf(links)}) )?(?:${anyOf(parties)})$`);

/** Whether a heading, as its bare words, names money that a party gives of its own: "Vốn HTX", "Kinh phí của chủ đầu tư". */
export function namesOwnMoney(words: string): boolean {
  return OWN_MONEY.test(words);
}

const PARTY = new RegExp(`^(?:${anyOf(parties)})$`);

/** Whether a heading names but a party, whose money stands below it in a group of money: "Đơn vị TH", "HTX", "Chủ đầu tư". */
export function namesOwner(text: string): boolean {
  return text.length <= 40 && PARTY.test(plainWords(text));
}
