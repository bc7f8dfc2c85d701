import {
  fold,
  headingMeaning,
  headingTimeEnd,
  headingYear,
  knownUnit,
  moneyUnitInHeading,
} from "../../knowledge";
import { countedOfWhich } from "./counted-of-which";
import type { PathMeaning } from "./meaning";
import { totalsOfMixedGroups } from "./mixed-groups";

/** What columns are by the headings of the others: rates beside amounts, support beside a whole cost, counts beside money. */
export function byNeighbours(found: readonly PathMeaning[]): readonly PathMeaning[] {
  const counted = countedBehindUnit(
    countedByYear(supportBesideTotal(ratesBesideAmounts(spentBesidePlanned(totalsOfMixedGroups(found))))),
  );
  return beforeWhatIsChanged(untilBesideFrom(countedOfWhich(counted)));
}

/** "Tổng số", "Kế hoạch 2025" and what else of the kind stands right behind the unit, where money has a heading of its own ("Kinh phí"), is how many. */
function countedBehindUnit(found: readonly PathMeaning[]): readonly PathMeaning[] {
  if (found.some(({ role }) => role === "quantity")) return found;
  const ofMoney = (meaning: PathMeaning): boolean =>
    (meaning.role === "total" || meaning.role === "funding") &&
    meaning.path.headings.some(({ text }) => SAYS_MONEY.test(fold(text)));
  if (!found.some(ofMoney)) return found;
  let behind = false;
  return found.map((meaning, at) => {
    const isCount =
      meaning.role === "total" && meaning.path.headings.length === 1 && COUNT.test(fold(ownHeading(meaning)));
    behind = isCount && (behind || found[at - 1]?.role === "unit");
    return behind ? { ...meaning, role: "quantity", sure: "likely" } : meaning;
  });
}

/**
 * "ĐVT | Tổng | 2026 | 2027" where nothing, neither heading nor note, speaks of money is a table of targets: the numbers count what
 * the unit says.
 */
export function countedWithoutMoney(found: readonly PathMeaning[]): readonly PathMeaning[] {
  const roles = new Set(found.map(({ role }) => role));
  const years = new Set(found.flatMap(({ role, year }) => (role === "total" ? (year ?? []) : [])));
  if (!roles.has("unit") || roles.has("quantity") || roles.has("funding") || years.size < 2) return found;
  const saysMoney = found.some(({ path }) =>
    path.headings.some(({ text }) => SAYS_MONEY.test(fold(text)) || moneyUnitInHeading(text) !== null),
  );
  if (saysMoney) return found;
  return found.map((meaning) =>
    meaning.role === "total" ? { ...meaning, role: "quantity", sure: "likely" } : meaning,
  );
}

const SAYS_MONEY = /\b(?:kinh phi|kp|von|tien|dong|du toan)\b/;
const COUNT = /^(?:tong so|tong|tong cong|ke hoach|kh)(?: (?:nam )?(?:19|20)\d\d)?$/;

/** "Kinh phí theo QĐ 15 | Tăng | Giảm | Sau điều chỉnh": what stands before a change and its outcome is what is changed. */
function beforeWhatIsChanged(found: readonly PathMeaning[]): readonly PathMeaning[] {
  const states = new Set(found.map(({ version }) => version));
  if (!states.has("after") || states.has("before")) return found;
  const change = found.findIndex(({ version }) => version !== null);
  const before = found.slice(0, change).findLastIndex(({ role }) => role === "total");
  const group = found[before]?.path.headings[0]?.cell;
  return found.map((meaning, at) => {
    const isAmount = meaning.role === "total" || meaning.role === "funding";
    const own = meaning.path.headings[0]?.cell;
    const inGroup = own?.row === group?.row && own?.column === group?.column;
    const isPart = isAmount ? at === before || inGroup : meaning.role === "quantity" && inGroup;
    return isPart && at < change ? { ...meaning, version: "before", sure: "likely" } : meaning;
  });
}

/** "Hoàn thành" is until when beside "Khởi công"; alone it may be a result. */
function untilBesideFrom(found: readonly PathMeaning[]): readonly PathMeaning[] {
  return found.map((meaning, at) => {
    const before = found[at - 1];
    const spans =
      meaning.role === "unknown" &&
      before?.role === "time" &&
      headingTimeEnd(ownHeading(before)) === "from" &&
      headingTimeEnd(ownHeading(meaning)) === "until";
    return spans ? { ...meaning, role: "time", sure: "likely" } : meaning;
  });
}

/** The heading of the column itself, without its groups. */
export function ownHeading({ path }: PathMeaning): string {
  return path.headings.at(-1)?.text ?? "";
}

/** "Kinh phí/lớp", "Mức hỗ trợ/1 cơ sở". */
function isPerThing(heading: string): boolean {
  const thing = /\/\s*(?:0?1\s+)?([^/()]+)(?:\(|$)/u.exec(heading)?.[1];
  const known = thing === undefined ? null : knownUnit(thing);
  return known !== null && "unit" in known;
}

/** "Lũy kế đã cấp đến hết năm 2024" beside what is planned is money of the past: no amount of the plan. */
function spentBesidePlanned(found: readonly PathMeaning[]): readonly PathMeaning[] {
  const isSpent = (meaning: PathMeaning): boolean =>
    meaning.role === "total" && SPENT.test(fold(ownHeading(meaning)));
  const isPlanned = (meaning: PathMeaning): boolean => meaning.role === "total" && !isSpent(meaning);
  if (!found.some(isSpent) || !found.some(isPlanned)) return found;
  return found.map((meaning) =>
    isSpent(meaning) ? { ...meaning, role: "unknown", sure: "likely" } : meaning,
  );
}

const SPENT = /\b(?:luy ke|da (?:cap|bo tri|giai ngan|thanh toan|quyet toan))\b/;

/** "Mức hỗ trợ" beside a quantity and "Thành tiền", or "(triệu đồng/cơ sở)", is what one costs: no amount of the row. */
function ratesBesideAmounts(found: readonly PathMeaning[]): readonly PathMeaning[] {
  const multiplied =
    found.some(({ role }) => role === "quantity") &&
    found.some((meaning) => meaning.role === "total" && fold(ownHeading(meaning)).startsWith("thanh tien"));
  const isRate = (meaning: PathMeaning): boolean => {
    if (meaning.role !== "total" && meaning.role !== "funding") return false;
    const words = fold(ownHeading(meaning));
    return (
      PER_THING.test(words) ||
      isPerThing(ownHeading(meaning)) ||
      (multiplied && /^muc (?:ho tro|chi)\b/.test(words))
    );
  };
  if (!found.some(isRate)) return found;
  return found.map((meaning) =>
    isRate(meaning) ? { ...meaning, role: "unknown", sure: "likely" } : meaning,
  );
}

/** "Kinh phí hỗ trợ" beside "Tổng kinh phí" is what the state gives of it; alone it is all that the table shows. */
function supportBesideTotal(found: readonly PathMeaning[]): readonly PathMeaning[] {
  const isSupport = (meaning: PathMeaning): boolean =>
    meaning.role === "total" && (SUPPORT.test(fold(ownHeading(meaning))) || isTotalOfSupport(meaning, found));
  const others = found.filter((meaning) => meaning.role === "total" && !isSupport(meaning));
  const isChanged = found.some(({ version }) => version === "after" || version === "adjustment");
  const hasTotal =
    others.some((meaning) => headingMeaning(ownHeading(meaning))?.as === "total") ||
    (others.some(({ version, year }) => (version === null || !isChanged) && year === null) &&
      found.some((meaning) => meaning.class === "other"));
  if (!hasTotal && !(others.length === 0 && isBesideOtherFundsAlone(found))) return found;
  return found.map((meaning) =>
    isSupport(meaning)
      ? {
          ...meaning,
          role: "funding",
          class: "state",
          source: meaning.path.headings.findLast(({ text }) => SUPPORT.test(fold(text))) ?? null,
          sure: "likely",
        }
      : meaning,
  );
}

/** "Kinh phí hỗ trợ | Vốn đối ứng": without a total the support is one of two sources. */
function isBesideOtherFundsAlone(found: readonly PathMeaning[]): boolean {
  const funding = found.filter(({ role, otherwise }) => role === "funding" && otherwise === null);
  return funding.length > 0 && funding.every((meaning) => meaning.class === "other");
}

/** "Kinh phí hỗ trợ: Tổng | KCQG | KCĐP" holds but what the state gives. */
function isTotalOfSupport({ path }: PathMeaning, found: readonly PathMeaning[]): boolean {
  const group = path.headings.at(-2);
  if (group === undefined || !SUPPORT.test(fold(group.text))) return false;
  return found.every(
    (other) => other.class !== "other" || !other.path.headings.some(({ cell }) => cell === group.cell),
  );
}

/** "Kế hoạch: Tổng | 2021 | 2022" beside a unit and groups of money is how many, not how much. */
function countedByYear(found: readonly PathMeaning[]): readonly PathMeaning[] {
  const roles = new Set(found.map(({ role }) => role));
  if (!roles.has("unit") || roles.has("quantity")) return found;
  const counts = new Set(found.filter((meaning) => meaning.role === "total" && isInUnnamedGroup(meaning)));
  const hasMoney = found.some(
    (meaning) => (meaning.role === "total" || meaning.role === "funding") && !counts.has(meaning),
  );
  if (!hasMoney) return found;
  return found.map((meaning) =>
    counts.has(meaning) ? { ...meaning, role: "quantity", sure: "likely" } : meaning,
  );
}

function isInUnnamedGroup({ path, version }: PathMeaning): boolean {
  const groups = path.headings.slice(0, -1);
  return (
    version === null &&
    groups.length > 0 &&
    groups.every(({ text }) => headingMeaning(text) === null && headingYear(text) === null)
  );
}

const PER_THING = /\((?:[^()]*\b)?(?:dong|trd|vnd) ?\/ ?(?!(?:mil|bil|thousand|vnd))[a-z][^()]*\)/;

const SUPPORT =
  /^(?:(?:muc )?(?:kinh phi|kp|muc|von|so tien)(?: (?:nha nuoc|de nghi|de xuat|xin|du kien|dang ky|duoc))*|de nghi|de xuat|nhu cau|dang ky) ho tro\b/;
