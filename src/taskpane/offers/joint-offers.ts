import { cellKey, type Finding, type Offer } from "../../plan";
import type { Entry } from "../report/entries";
import type { Section } from "../report/sections";

/** The same offer of one finding, or of equal findings together. */
export interface JointOffer {
  /** Tells it from the others of its entry. */
  readonly id: string;
  /** Whether it is a fix, that takes nothing from a person. */
  readonly safe: boolean;
  /** At least one, in sheet order. */
  readonly offers: readonly [Offer, ...Offer[]];
}

/** Offers that do the same to each cell though each comes to another value. */
const EACH_ITS_OWN: ReadonlySet<string> = new Set([
  "to-number",
  "to-number-shown",
  "to-number-reading",
  "write-formula",
  "compose-text",
]);

/** What an entry offers: its fixes together, and each kind of suggestion together. */
export function jointOffers({ findings }: Entry): readonly JointOffer[] {
  const joined = new Map<string, { safe: boolean; offers: [Offer, ...Offer[]] }>();
  for (const finding of findings) {
    for (const { offer, key, safe } of keyed(finding)) {
      const known = joined.get(key);
      if (known === undefined) joined.set(key, { safe, offers: [offer] });
      else known.offers.push(offer);
    }
  }
  return [...joined].map(([id, joint]) => ({ id, ...joint }));
}

function keyed({ fix, suggestions }: Finding): readonly { offer: Offer; key: string; safe: boolean }[] {
  const fixes = fix === null ? [] : [{ offer: fix, key: `fix ${keyOf(fix)}`, safe: true }];
  const others = suggestions.map((offer, at) => ({
    offer,
    // Of two readings of a text each stays with its like.
    key: `${String(at)} ${keyOf(offer)}`,
    safe: false,
  }));
  return [...fixes, ...others];
}

function keyOf({ label, data }: Offer): string {
  return EACH_ITS_OWN.has(label) ? label : `${label} ${JSON.stringify(data)}`;
}

/** The fixes of a list but for what a person has explained, by entry; of several for one cell the first: the others wait for the next check. */
export function allFixes(
  sections: readonly Section[],
): readonly { readonly entry: Entry; readonly offers: readonly Offer[] }[] {
  const taken = new Set<string>();
  const free = ({ edits }: Offer): boolean => {
    const cells = edits.map((edit) => (edit.kind === "set-cell" ? cellKey(edit.cell) : edit.kind));
    if (cells.some((cell) => taken.has(cell))) return false;
    for (const cell of cells) taken.add(cell);
    return true;
  };
  const all = sections.flatMap((section) => section.entries);
  const entries = all.filter(({ explanation }) => explanation === null);
  return entries
    .map((entry) => ({
      entry,
      offers: entry.findings.flatMap(({ fix }) => (fix === null || !free(fix) ? [] : [fix])),
    }))
    .filter(({ offers }) => offers.length > 0);
}
