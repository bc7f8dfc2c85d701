import data from "./money-units.json";
import { inLettersOfToday, possiblyLegacy } from "./legacy-letters";
import { fold, lower } from "./matching";
import type { MoneyUnit } from "../plan";

const UNITS: readonly MoneyUnit[] = ["dong", "thousand-dong", "million-dong", "billion-dong"];

const byName = new Map<string, MoneyUnit>();
for (const { unit, names } of data.units) {
  const known = UNITS.find((candidate) => candidate === unit);
  if (known === undefined) throw new Error(`money-units.json: unknown unit ${unit}`);
  for (const name of names) {
    byName.set(lower(name), known);
    if (name.includes(" ")) byName.set(fold(name), known);
  }
}

/** Names of two words or more, which cannot be part of another word, longest first. */
const LONG = [...byName.keys()].filter((name) => / (đồng|dong|vn.)$/.test(name));
const LONG_NAME = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${LONG.sort((a, b) => b.length - a.length).join("|")})(?!\\p{L})`,
  "u",
);

function plain(text: string): string {
  return lower(inLettersOfToday(text))
    .replace(/(?<=\d)[.,](?=000)/g, "")
    .replace(/[.;]+$/, "")
    .trim();
}

/** The unit of money that a text is the name of ("triệu đồng", "1.000 đồng"), or null. */
export function moneyUnitNamed(text: string): MoneyUnit | null {
  if (text.length > 40) return null;
  const names = [text, ...possiblyLegacy(text)].map((one) => byName.get(plain(one)));
  return names.find((unit) => unit !== undefined) ?? null;
}

const BRACKETS = /[([]([^()[\]]{1,60})[)\]]/g;
const LABEL =
  /^(?:đvt|đv|đ\.v\.t|đơn vị(?: tính| tiền(?: tệ)?)?|dvt|don vi(?: tinh| tien(?: te)?)?)\s*:?\s*/u;

/** The unit of money that a heading declares: in brackets, behind "ĐVT", or as words of its own; else null. */
export function moneyUnitInHeading(text: string): MoneyUnit | null {
  if (text.length > 300) return null;
  for (const [, inner = ""] of text.matchAll(BRACKETS)) {
    const unit = moneyUnitNamed(plain(inner).replace(LABEL, ""));
    if (unit !== null) return unit;
  }
  const name = LONG_NAME.exec(plain(text))?.[0];
  return name === undefined ? null : (byName.get(name) ?? null);
}

const NOTE =
  /(?:^|[\s(])(?:đvt|đ\.v\.t|đơn vị(?: tính| tiền(?: tệ)?)?|dvt|don vi(?: tinh| tien(?: te)?)?)\s*:\s*([^():;]{1,30}?)\)?\s*$/u;

/** The unit of money that a line above a table declares ("ĐVT: triệu đồng"), or null. */
export function moneyUnitInNote(text: string): MoneyUnit | null {
  if (text.length > 300) return null;
  const note = NOTE.exec(plain(text))?.[1];
  if (note !== undefined) return moneyUnitNamed(note);
  const bare = plain(text).replace(/^\((.*)\)$/, "$1");
  const labelled = bare.replace(LABEL, "");
  return labelled === bare && !/^\(.*\)$/.test(plain(text)) ? null : moneyUnitNamed(labelled);
}
