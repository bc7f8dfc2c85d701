import fc from "fast-check";
import {
  isPlainUnicode,
  legacyEncoding,
  lettersApart,
  lettersApartUpTo,
  lower,
  mayStandIn,
  NameGlance,
  NameIndex,
  roughPrint,
  SAME_NAME,
  spelling,
  standardTasks,
} from "../../src/knowledge";

/** What names are typed with, and what they should not hold: blanks of other kinds, marks by themselves, odd capitals. */
const typed = fc.string({
  unit: fc.constantFrom(...Array.from("aAáÁạđĐoôợk2 .;)-_\u00a0\u0301\u0323\u0130\u212a\u00b5\u1e61")),
});

/** The names of the standard tasks, and names made of them: a word left out, put elsewhere, slipped in or typed wrong. */
const NAMES = [...new Set(standardTasks.flatMap(({ name, seen }) => [name, ...seen.map((one) => one.name)]))];
const anyWord = fc.constantFrom(
  ...NAMES.flatMap((name) => name.split(" ")),
  "SP",
  "CNNT",
  "12",
  "4.0",
  "An-Biên",
  "***",
);
const change = fc.record({
  word: anyWord,
  at: fc.nat(20),
  letter: fc.nat(6),
  kind: fc.constantFrom("out", "in", "slip", "cut"),
});
const likeNames = fc
  .tuple(fc.constantFrom(...NAMES), fc.array(change, { maxLength: 6 }))
  .map(([name, changes]) => {
    const words = name.split(" ");
    for (const { word, at, letter, kind } of changes) {
      if (kind === "in") words.splice(at, 0, word);
      if (kind === "out") words.splice(at, 1);
      if (kind === "cut") words.splice(Math.max(at, 6));
      const spoilt = words[at];
      if (kind === "slip" && spoilt !== undefined)
        words[at] = spoilt.slice(0, letter) + spoilt.slice(letter + 1);
    }
    return words.join(" ");
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

  test("a name that a glance takes for none of a list is like none of it, and most others it sees to be none", () => {
    const glance = new NameGlance(NAMES);
    const every = Int32Array.from(NAMES.keys());
    const index = new NameIndex(NAMES);
    fc.assert(
      fc.property(likeNames, (name) => {
        fc.pre(!glance.mayBeSame(name, every));
        expect((index.likeliest(name)[0]?.score ?? 0) < SAME_NAME).toBe(true);
      }),
      { numRuns: 300 },
    );
    for (const name of [
      "Trồng cây xanh ven đường",
      "Hỗ trợ xây dựng nhà văn hóa xã An Biên 12",
      "",
      "***",
      "2024",
    ])
      expect(glance.mayBeSame(name, every)).toBe(false);
  });

  test("a glance does not pass over a name with much behind it", () => {
    const name = "Tổ chức khóa tập huấn nâng cao năng lực quản lý doanh nghiệp";
    const longer = `${name} cho Công ty Minh Phát, ấp Bình Hòa, xã Giục Tượng, huyện Châu Thành, tỉnh Kiên Giang`;
    expect(new NameIndex([name]).likeliest(longer)[0]?.score).toBe(SAME_NAME);
    expect(new NameGlance([name]).mayBeSame(longer, Int32Array.of(0))).toBe(true);
  });

  test("which of the numbers in no name of the list a name has is all the same to a glance", () => {
    const glance = new NameGlance(NAMES);
    const every = Int32Array.from(NAMES.keys());
    fc.assert(
      fc.property(likeNames, fc.nat(3_000), fc.nat(12), (like, number, at) => {
        const name = like.split(" ").toSpliced(at, 0, String(number)).join(" ");
        expect(glance.mayBeSame(glance.withoutStrangeNumbers(name), every)).toBe(
          glance.mayBeSame(name, every),
        );
      }),
      { numRuns: 300 },
    );
    const one = new NameGlance(["Hội chợ 2024 tại An Biên"]);
    expect(one.withoutStrangeNumbers("7 lớp năm 2024 và 2025, số 12, A3 tại 99")).toBe(
      "0 lớp năm 2024 và 2025, số 12, A3 tại 0",
    );
  });

  test("a glance takes the numbers out of a name all the same after another name", () => {
    const names = [
      "Hội chợ 7 tại 2024",
      "Hội chợ 8 tại 2024",
      "Hội chợ 2024 tại 2024",
      "Hội chợ 8a tại 2024",
      "Hội chợ  tại 2024",
      "Hội chợ 8 tại 9",
      "Hội chợ 9 tại 9",
      "Hội chợ tại 2024",
      "Hội chợ 7 tại",
      "5",
      "2024",
      "6",
      "",
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...names), { minLength: 2, maxLength: 8 }), (some) => {
        const glance = new NameGlance(["Hội chợ 2024 tại An Biên"]);
        const alone = (name: string): string =>
          new NameGlance(["Hội chợ 2024 tại An Biên"]).withoutStrangeNumbers(name);
        expect(some.map((name) => glance.withoutStrangeNumbers(name))).toEqual(some.map(alone));
      }),
      { numRuns: 300 },
    );
  });

  test("a text that may not stand in another is more letters apart from each of its words", () => {
    fc.assert(
      fc.property(typed, typed, typed, fc.nat({ max: 2 }), (before, part, like, most) => {
        const apart = lettersApartUpTo(most, spelling(part), spelling(like));
        fc.pre(apart <= most);
        expect(mayStandIn(spelling(`${before} ${like} x`).letters, spelling(part), most)).toBe(true);
      }),
    );
    expect(mayStandIn(spelling("Hỗ trợ sản xuất sạch").letters, spelling("sàn xuất"), 1)).toBe(true);
    expect(mayStandIn(spelling("Hỗ trợ sản xuất sạch").letters, spelling("quản lý"), 1)).toBe(false);
  });

  test("a glance looks at those names alone that are asked for", () => {
    const glance = new NameGlance(["Tổ chức hội chợ", "Đào tạo nghề may"]);
    expect(glance.mayBeSame("Tổ chức hội chợ", Int32Array.of(0))).toBe(true);
    expect(glance.mayBeSame("Tổ chức hội chợ", Int32Array.of(1))).toBe(false);
  });
});
