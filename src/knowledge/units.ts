import data from "./units.json";
import {
  fold,
  lettersApart,
  lower,
  nameForm,
  oneSpelling,
  remembered,
  sameButDiacritics,
  tidy,
} from "./matching";

interface UnitEntry {
  readonly unit: string;
  readonly aliases?: readonly string[];
  readonly measured?: boolean;
}

const entries: readonly UnitEntry[] = data.sets.flatMap((set): readonly UnitEntry[] => set.units);

interface Name {
  readonly text: string;
  readonly entry: UnitEntry;
}

const names: readonly Name[] = entries.flatMap((entry) =>
  [entry.unit, ...(entry.aliases ?? [])].map((text) => ({ text, entry })),
);

const byName = new Map(names.map((name) => [oneSpelling(name.text), name.entry]));

/** What is known of a unit (đơn vị tính) as typed. */
export type UnitMatch =
  /** A known unit, in its usual spelling: "Lớp học" → "lớp". */
  | { readonly unit: string }
  /** Not known, but one or two letters away from this unit, capital as typed: "Lướt" → "Lượt". */
  | { readonly near: string };

/** The known unit that a cell means; units joined by "/" or "," are known when each is. Null when nothing is near. */
export const knownUnit = remembered((text): UnitMatch | null => {
  const typed = tidy(text).replace(/[.;:]+$/, "");
  const unit = usualName(typed);
  if (unit !== null) return { unit };
  const near = nearest(typed);
  return near === null ? null : { near: capitalAs(typed, near) };
});

/** Whether two units are the same once misspellings and other names are resolved: "Lướt" and "lượt", "Lớp học" and "lớp". */
export function sameUnit(a: string, b: string): boolean {
  return unitForm(a) === unitForm(b);
}

/** A unit as it is compared: by its usual name where it is known or nearly so. */
function unitForm(text: string): string {
  const known = knownUnit(text);
  if (known === null) return nameForm(text);
  const resolved = "unit" in known ? known : knownUnit(known.near);
  return resolved !== null && "unit" in resolved ? resolved.unit : nameForm(text);
}

/** Whether a unit is measured, so that fractions of it are ordinary (ha, km, tấn, %). */
export function isMeasuredUnit(text: string): boolean {
  return byName.get(oneSpelling(text))?.measured === true;
}

function usualName(typed: string): string | null {
  const whole =
    byName.get(oneSpelling(typed)) ?? byName.get(oneSpelling(typed.replace(/\s*\([^()]*\)$/, "")));
  if (whole !== undefined) return whole.unit;
  const parts = typed.split(/\s*[/,]\s*/);
  if (parts.length < 2) return null;
  const units = parts.map((part) => byName.get(oneSpelling(part))?.unit);
  return units.every((unit) => unit !== undefined) ? units.join("/") : null;
}

/** The only unit that a person who slipped by a letter or two can have meant. */
function nearest(typed: string): string | null {
  if (lower(typed).length < 2) return null;
  let best = Infinity;
  const found = new Map<string, string>();
  for (const { text, entry } of names) {
    const apart = lettersApart(typed, text);
    if (apart > best || !isSlip(typed, text, apart)) continue;
    if (apart < best) found.clear();
    best = apart;
    found.set(entry.unit, text);
  }
  const [only] = found.values();
  return found.size === 1 && only !== undefined ? only : null;
}

/**
 * Short words are near to many others ("thùng", "tháng"), so there only a diacritic, or one letter too many or
 * too few, counts as a slip; in the shortest a letter too many only where it is typed twice.
 */
function isSlip(typed: string, name: string, apart: number): boolean {
  if (fold(typed) === typed.toLowerCase() && sameButDiacritics(typed, name)) return true;
  const length = fold(name).length;
  if (length <= 3) return apart <= 1 && sameButDiacritics(withoutDoubles(typed), name);
  if (sameButDiacritics(typed, name)) return apart <= 2;
  if (length <= 5) return apart <= 1 && fold(typed).length !== length;
  return apart <= (length <= 7 ? 1 : 2);
}

function withoutDoubles(text: string): string {
  return text.replace(/(\p{L})\1/gu, "$1");
}

function capitalAs(typed: string, unit: string): string {
  const first = typed.charAt(0);
  return first === first.toUpperCase() && first !== first.toLowerCase()
    ? unit.charAt(0).toUpperCase() + unit.slice(1)
    : unit;
}
