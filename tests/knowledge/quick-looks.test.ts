import fc from "fast-check";
import {
  isPlainUnicode,
  legacyEncoding,
  lettersApart,
  lettersApartUpTo,
  lower,
  roughPrint,
  spelling,
} from "../../src/knowledge";

/** What names are typed with, and what they should not hold: blanks of other kinds, marks by themselves, odd capitals. */
const typed = fc.string({
  unit: fc.constantFrom(...Array.from("aAáÁạđĐoôợk2 .;)-_\u00a0\u0301\u0323\u0130\u212a\u00b5\u1e61")),
});

describe("quick looks, which save the full comparison", () => {
  test("texts that are the same without capitals, blanks and marks at the end have one print", () => {
    fc.assert(
      fc.property(typed, typed, fc.nat(), (one, other, seed) => {
        const bare = (text: string): string => lower(text).replace(/[.;:]+$/, "");
        for (const like of [one.toUpperCase(), one.normalize("NFD"), ` ${one}. `, other])
          if (bare(like) === bare(one)) expect(roughPrint(like, seed)).toBe(roughPrint(one, seed));
      }),
    );
  });

  test("names of tasks that differ in a word or a number have other prints, and so has each with another seed", () => {
    const names = ["Tập huấn cơ sở 1", "Tập huấn cơ sở 2", "Tập huấn lớp 1", "tập  HUẤN cơ sở 1"];
    expect(new Set(names.map((name) => roughPrint(name, 7))).size).toBe(3);
    expect(roughPrint("Tập huấn", 7)).not.toBe(roughPrint("Tập huấn", 8));
  });

  test("letters apart up to a few are what they are without a bound", () => {
    fc.assert(
      fc.property(typed, typed, fc.nat({ max: 3 }), (one, other, most) => {
        const apart = lettersApart(one, other);
        expect(lettersApartUpTo(most, spelling(one), spelling(other))).toBe(apart > most ? Infinity : apart);
      }),
    );
  });

  test("what is plain Unicode is of no legacy encoding and has no mark by itself", () => {
    expect(["Tập huấn", "Cà phê", "12.345", ""].map(isPlainUnicode)).toEqual([true, false, true, true]);
    fc.assert(
      fc.property(typed, (text) => {
        fc.pre(isPlainUnicode(text));
        expect(legacyEncoding(text)).toBeNull();
        expect(text).not.toMatch(/[\u0300-\u036f]/);
      }),
    );
  });
});
