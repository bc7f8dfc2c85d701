import data from "./provinces.json";
import { fold } from "./matching";

interface Province {
  /** As it is usually written, without "tỉnh" or "thành phố". */
  readonly name: string;
  /** What it is part of since the provinces were rearranged; itself where it stayed. */
  readonly now: string;
}

/** The longest first: "Thừa Thiên Huế" before "Huế". */
const provinces: readonly Province[] = data.provinces
  .flatMap(({ now, before }) => [now, ...before].map((name) => ({ name, now })))
  .sort((a, b) => b.name.length - a.name.length);

const byForm = new Map(provinces.map((one) => [form(one.name), one]));
const NAMED = new RegExp(
  `\\b(?:tinh|thanh pho|tp\\.?|so cong thuong|ubnd)\\s+(${[...byForm.keys()].join("|")})\\b`,
);

function form(text: string): string {
  return fold(text).replace(/\s*-\s*/g, " - ");
}

/** The province (tỉnh, thành phố trực thuộc trung ương) that a text names first, as it is usually written; null for none. */
export function provinceNamed(text: string): string | null {
  const found = NAMED.exec(form(text))?.[1];
  return found === undefined ? null : (byForm.get(found)?.name ?? null);
}

/** Whether two names are of one province, or of provinces that are one by now. */
export function sameProvince(a: string, b: string): boolean {
  const now = (name: string): string => byForm.get(form(name))?.now ?? form(name);
  return now(a) === now(b);
}
