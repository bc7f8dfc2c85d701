import data from "./headings.json";
import { plainWords } from "./heading-words";

const { openings, links, parties, offices } = data.ownMoney;
const anyOf = (some: readonly string[]): string => some.map(plainWords).join("|");
const moneyOf = (some: readonly string[]): RegExp =>
  new RegExp(`^(?:${anyOf(openings)}) (?:(?:${anyOf(links)}) )?(?:${anyOf(some)})$`);
const OWN_MONEY = moneyOf(parties);
const MONEY_OF_OFFICE = moneyOf(offices);
/** "Tỉnh hỗ trợ", "TW cấp". */
const GIVEN_BY_OFFICE = new RegExp(`^(?:tw|trung uong|${anyOf(offices)}) (?:ho tro|cap)$`);

/** Whether a heading, as its bare words, names money that a party gives of its own: "Vốn HTX", "Kinh phí của chủ đầu tư". */
export function namesOwnMoney(words: string): boolean {
  return OWN_MONEY.test(words);
}

/** Whether a heading, as its bare words, names money of a level of the state: "Kinh phí tỉnh", "Xã hỗ trợ". */
export function namesMoneyOfState(words: string): boolean {
  return MONEY_OF_OFFICE.test(words) || GIVEN_BY_OFFICE.test(words);
}

const PARTY = new RegExp(`^(?:${anyOf(parties)})$`);

/** Whether a heading names but a party, whose money stands below it in a group of money: "Đơn vị TH", "HTX", "Chủ đầu tư". */
export function namesOwner(text: string): boolean {
  return text.length <= 40 && PARTY.test(plainWords(text));
}
