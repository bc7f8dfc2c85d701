import { bareName, nameForm, summedNames } from "../../knowledge";
import type { RawRow } from "./raw-row";

/**
 * The rows that sum another by its name, each with that row: "Cộng khuyến công quốc gia" below the category of that name; with null
 * where a category has no row but is named in a column before the names. The beginning of a name will do where its category stands
 * right above. A name that begins like a sum ("Cộng tác viên …") is none else.
 */
export function namedSums(rows: readonly RawRow[]): ReadonlyMap<number, number | null> {
  const found = new Map<number, number | null>();
  const asked = new Map<number, readonly string[]>();
  rows.forEach((row, at) => {
    const names = !row.sumLike || row.label?.of === "category" ? [] : summedNames(row.nameText);
    if (names.length > 0 && row.hasAmount && !row.hasUnit) asked.set(at, names);
  });
  if (asked.size === 0) return found;
  const named = new Map<string, number>();
  const beside = new NamesBeside();
  let last: { readonly name: string; readonly at: number } | null = null;
  rows.forEach((row, at) => {
    const names = asked.get(at) ?? [];
    const begun = row.label === null && names.some((name) => last?.name.startsWith(`${name} `) === true);
    const whole = names.find((name) => named.has(name));
    const of = whole === undefined ? (begun ? last?.at : undefined) : named.get(whole);
    beside.look(row);
    if (of !== undefined) found.set(at, of);
    else if (names.some((name) => beside.has(name))) found.set(at, null);
    else if (mayBeSummed(row)) {
      last = { name: nameForm(bareName(row.nameText)), at };
      named.set(last.name, at);
    }
  });
  return found;
}

/** The categories that are named in columns before those of the rows' names. */
class NamesBeside {
  private readonly seen = new Set<string>();
  private readonly forms = new Set<string>();
  private last = "";

  look({ beforeName }: RawRow): void {
    for (const text of beforeName) {
      if (text === "") continue;
      if (!this.seen.has(text)) this.forms.add(nameForm(bareName(text)));
      this.seen.add(text);
      this.last = text;
    }
  }

  /** Whether one has this name, or the last of them begins with it. */
  has(name: string): boolean {
    return this.forms.has(name) || nameForm(bareName(this.last)).startsWith(`${name} `);
  }
}

/** A name that counts nothing itself. */
function mayBeSummed({ label, bullet, nameText, hasUnit, hasQuantity }: RawRow): boolean {
  return label === null && bullet === null && nameText !== "" && !hasUnit && !hasQuantity;
}
