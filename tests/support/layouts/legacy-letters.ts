import letters from "../../../src/knowledge/legacy-letters.json";

/** How an encoding from before Unicode writes each letter. */
function writings(encoding: "TCVN3" | "VNI"): ReadonlyMap<string, string> {
  const written = letters[encoding].split(" ");
  return new Map(
    letters.unicode.split(" ").flatMap((letter, at) => {
      const as = written[at];
      if (as === undefined) return [];
      return encoding === "VNI"
        ? [[letter, as] as const, [letter.toUpperCase(), as.toUpperCase()] as const]
        : [[letter, as] as const];
    }),
  );
}

const WRITINGS = { TCVN3: writings("TCVN3"), VNI: writings("VNI") };

/** A text as a file from before Unicode holds it. TCVN3 has no toned capitals: its font of capitals shows small letters so. */
export function inLegacyLetters(text: string, encoding: "TCVN3" | "VNI"): string {
  const capitals = text === text.toUpperCase() && text.length > 5;
  const typed = encoding === "TCVN3" && capitals ? text.toLowerCase() : text;
  return Array.from(typed.normalize("NFC"), (letter) => {
    const writes = WRITINGS[encoding];
    return writes.get(letter) ?? writes.get(letter.toLowerCase()) ?? letter;
  }).join("");
}
