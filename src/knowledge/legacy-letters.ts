import { legacyEncoding, mayBeLegacy, type LegacyEncoding } from "./legacy-encoding";
import letters from "./legacy-letters.json";

const unicode = letters.unicode.split(" ");

/** The letters of an encoding, by how it writes them. */
function lettersOf(encoding: LegacyEncoding): ReadonlyMap<string, string> {
  const byWriting = new Map(
    letters[encoding].split(" ").map((written, at): [string, string] => [written, unicode[at] ?? written]),
  );
  // TCVN3 has other letters where the capitals of its toned ones would be.
  if (encoding === "VNI")
    for (const [written, letter] of [...byWriting])
      byWriting.set(written.toUpperCase(), letter.toUpperCase());
  return byWriting;
}

const LETTERS = { TCVN3: lettersOf("TCVN3"), VNI: lettersOf("VNI") };
/** A letter that VNI writes as two is found before the one that begins it; a capital may be followed by a small mark. */
const VNI_LETTER = new RegExp([...LETTERS.VNI.keys()].toSorted((a, b) => b.length - a.length).join("|"), "g");

/** A text of a legacy encoding in the letters of today. */
function decoded(text: string, encoding: LegacyEncoding): string {
  if (encoding === "VNI") return text.replace(VNI_LETTER, (written) => LETTERS.VNI.get(written) ?? written);
  return Array.from(text, (letter) => LETTERS.TCVN3.get(letter) ?? letter).join("");
}

/** A text in the letters of today: one that surely is in a legacy encoding decoded, any other as it is. */
export function inLettersOfToday(text: string): string {
  const encoding = legacyEncoding(text);
  return encoding === null ? text : decoded(text, encoding);
}

const NONE: readonly string[] = [];

/**
 * What a text says in the letters of today if it is in a legacy encoding, though it is too short to tell ("Céng", "Sè l­îng"): for a
 * reader that knows the words it looks for. None of a text that is of today or surely of one encoding.
 */
export function possiblyLegacy(text: string): readonly string[] {
  if (!mayBeLegacy(text) || legacyEncoding(text) !== null) return NONE;
  return [decoded(text, "TCVN3"), decoded(text, "VNI")];
}
