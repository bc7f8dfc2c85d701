import {
  headingMeaning,
  headingTimeEnd,
  headingVersion,
  headingYear,
  isPartOfYear,
  isSpanOfYears,
  isStateOfWork,
  isWholePeriod,
  namesOwner,
  type HeadingMeaning,
} from "../../knowledge";
import type { Column, ColumnRole, FundingClass, PlanVersion } from "../../plan";
import type { Heading, HeadingPath } from "./levels";

/** What a path of headings says of its column, before the columns beside it and below it were looked at. */
export interface PathMeaning {
  readonly path: HeadingPath;
  readonly role: ColumnRole;
  readonly class: FundingClass | null;
  /** Of a funding column: the heading that names the source. */
  readonly source: Heading | null;
  /** True for quantities with their unit in the same cell. */
  readonly withUnit: boolean;
  /** True where the rows themselves are years. */
  readonly ofYears: boolean;
  /** The role it has instead when it turns out to hold words, not numbers. */
  readonly otherwise: HeadingMeaning["otherwise"];
  readonly year: number | null;
  readonly version: PlanVersion | null;
  readonly sure: Column["sure"];
}

const CLASS: Readonly<Record<string, FundingClass>> = { state: "state", other: "other" };

/** Reads the headings over a column from its own upwards. */
export function pathMeaning(path: HeadingPath): PathMeaning {
  const upwards = path.headings.toReversed();
  const own = upwards[0];
  const groups = upwards.slice(1);
  const years = upwards.map((heading) => headingYear(heading.text));
  const meaning = own === undefined ? null : headingMeaning(own.text);
  const base: PathMeaning = {
    path,
    role: "unknown",
    class: null,
    source: null,
    withUnit: false,
    ofYears: false,
    otherwise: null,
    year: years.find((year) => year !== null) ?? null,
    version:
      upwards.map((heading) => headingVersion(heading.text)).find((version) => version !== null) ?? null,
    sure: meaning === null ? "guess" : meaning.whole ? "certain" : "likely",
  };
  if (own === undefined) return base;
  if (groups.some((heading) => headingMeaning(heading.text)?.as === "percentage")) {
    return { ...base, role: "percentage", sure: "likely" };
  }
  if (nearestKind(groups) === "time" && isTimeUnder(own.text))
    return { ...base, role: "time", sure: "likely" };
  const owner = ownerNamed(own.text, groups);
  if (owner !== null) return { ...base, role: owner, sure: "likely" };
  const group = fundingGroup(groups);
  const under = groups.some((heading) => isMoney(headingMeaning(heading.text)));
  if (under && group === null && namesOwner(own.text) && (meaning?.otherwise ?? null) === null)
    return { ...base, role: "funding", class: "other", source: own, sure: "likely" };
  if (meaning === null) return unnamed(base, own, groups, group);
  switch (meaning.as) {
    case "quantity-with-unit":
      return { ...base, role: "quantity", withUnit: true };
    case "year":
      return { ...base, role: "time", ofYears: true };
    case "unit":
      return { ...base, role: "unit", otherwise: meaning.otherwise };
    case "total":
    case "money":
      if (nearestKind(groups) === "quantity") return { ...base, role: "quantity" };
      if (group !== null) {
        const isKind = meaning.as === "money" && !meaning.whole;
        return { ...base, role: "funding", class: group.class, source: isKind ? own : group.heading };
      }
      return { ...base, role: "total", otherwise: under ? null : meaning.otherwise };
    case "state":
    case "other": {
      const rest = meaning.as === "other" && /^kh[aá]c$/iu.test(own.text) && group !== null;
      const whose = rest ? group.class : (CLASS[meaning.as] ?? null);
      // "Cộng NS" under "Vốn ngân sách" is the sum of the group.
      const source = group?.class === whose && SUM.test(own.text) ? group.heading : own;
      return { ...base, role: "funding", class: whose, source, otherwise: meaning.otherwise };
    }
    default:
      return { ...base, role: meaning.as, otherwise: meaning.as === "name" ? meaning.otherwise : null };
  }
}

/** "Cộng NS", not "Cộng đồng, người dân". */
const SUM = /^(?:t[ổo]ng|c[ộo]ng)(?!\p{L}|\s+[đd][ồo]ng)/iu;

/** "Tên" or "Tên đơn vị" under "Đơn vị thụ hưởng" is theirs, not the task's; null elsewhere. */
function ownerNamed(text: string, groups: readonly Heading[]): "beneficiary" | "lead" | "partner" | null {
  if (groups.length === 0 || !NAME.test(text)) return null;
  const over = headingMeaning(groups[0]?.text ?? "");
  const of = over?.otherwise ?? over?.as;
  return of === "beneficiary" || of === "lead" || of === "partner" ? of : null;
}

const NAME = /^\s*t[êe]n(?!\p{L})/iu;

/** What stands under "Thời gian" and names no year or part of one is a time too: "Bắt đầu | Kết thúc". */
function isTimeUnder(text: string): boolean {
  if (headingTimeEnd(text) !== null) return true;
  return headingMeaning(text) === null && headingYear(text) === null && !isPartOfYear(text);
}

/** A heading that says nothing known: under a group of amounts it names a source, or a year or a version of one. */
function unnamed(
  base: PathMeaning,
  own: Heading,
  groups: readonly Heading[],
  group: { readonly class: FundingClass; readonly heading: Heading } | null,
): PathMeaning {
  if (isPartOfYear(own.text) || (groups.length > 0 && isSpanOfYears(own.text))) return base;
  const isVariant =
    headingYear(own.text) !== null ||
    headingVersion(own.text) !== null ||
    isWholePeriod(own.text) ||
    (groups.length > 0 && isStateOfWork(own.text));
  if (group !== null) {
    const source = isVariant ? group.heading : own;
    return { ...base, role: "funding", class: group.class, source, sure: "likely" };
  }
  if (isVariant) return variantOf(base, groups);
  const inMoney = groups.some((heading) => isMoney(headingMeaning(heading.text)));
  return inMoney ? { ...base, role: "funding", source: own, sure: "likely" } : base;
}

/** "Năm 2021" or "Sau điều chỉnh" alone: the column is what its group is, an amount where nothing says otherwise. */
function variantOf(base: PathMeaning, groups: readonly Heading[]): PathMeaning {
  for (const heading of groups) {
    const meaning = headingMeaning(heading.text);
    if (meaning === null) continue;
    if (meaning.as === "quantity" || meaning.as === "unit")
      return { ...base, role: meaning.as, sure: "likely" };
  }
  return { ...base, role: "total", sure: "likely" };
}

function nearestKind(groups: readonly Heading[]): HeadingMeaning["as"] | null {
  for (const heading of groups) {
    const kind = headingMeaning(heading.text)?.as;
    if (kind !== undefined) return kind;
  }
  return null;
}

function isMoney(meaning: HeadingMeaning | null): boolean {
  return meaning !== null && ["money", "total", "state", "other"].includes(meaning.as);
}

/** The nearest group above that says whose money it is ("Ngân sách nhà nước" over "Cộng | TW | ĐP"), or null. */
function fundingGroup(
  groups: readonly Heading[],
): { readonly class: FundingClass; readonly heading: Heading } | null {
  for (const heading of groups) {
    const kind = headingMeaning(heading.text)?.as;
    const known = kind === undefined ? undefined : CLASS[kind];
    if (known !== undefined) return { class: known, heading };
  }
  return null;
}
