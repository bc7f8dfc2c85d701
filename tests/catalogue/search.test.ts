import { taskSearch } from "../../src/catalogue";
import { standardTasks, type StandardTask } from "../../src/knowledge";

const search = taskSearch(standardTasks);
const found = (query: string): readonly string[] => search(query).map(({ id }) => id);

describe("finding a standard task as one types", () => {
  test.each([
    ["with diacritics", "phóng sự truyền hình", "television-report"],
    ["without them", "phong su truyen hinh", "television-report"],
    ["words in any order", "truyen hinh phong su", "television-report"],
    ["only beginnings of words", "phón sự tru", "television-report"],
    ["abbreviations", "SXSH thí điểm", "cleaner-production-pilot"],
    ["an abbreviation half typed", "sxs thi diem", "cleaner-production-pilot"],
    ["several abbreviations", "sp cnnt tb cap huyen binh chon", "district-selection"],
    ["words that only a document uses", "vi tính hóa brochure", ""],
    ["what a document calls it", "đoàn học tập các tỉnh", "study-trip"],
    ["a letter typed wrong", "thương hiẹuu dang ky", "brand-registration"],
    ["capitals and punctuation", "TỜ RƠI, TỜ GẤP", "leaflets"],
  ])("%s: %s", (_, query, id) => {
    expect(found(query)[0] ?? "").toBe(id);
  });

  test("what has the typed diacritics comes before what only sounds like it", () => {
    const task = (id: string, name: string): StandardTask => ({
      id,
      name,
      activity: null,
      unit: null,
      time: null,
      lead: null,
      partner: null,
      cost: null,
      seen: [],
    });
    const both = taskSearch([task("ban", "Bán hàng"), task("table", "Bàn hàng")]);
    expect(both("bàn").map(({ id }) => id)).toEqual(["table", "ban"]);
    expect(both("ban").map(({ id }) => id)).toEqual(["ban", "table"]);
  });

  test("an empty box shows all", () => {
    expect(search("  ")).toEqual(standardTasks);
  });

  test.each([
    ["kien-giang-2020", 24],
    ["kien-giang-2020-text", 32],
    ["quang-ngai-2025", 8],
    ["quang-ngai-2021", 7],
    ["dong-nai-2024", 18],
    ["ctdp-2024", 14],
  ])(
    "every task of %s is found by three letters of three of its words, the last first",
    (document, count) => {
      const printed = standardTasks.flatMap(({ id, name, seen }) =>
        seen.filter((one) => one.document.id === document).map((one) => ({ id, names: [one.name, name] })),
      );
      expect(printed).toHaveLength(count);
      const missed = printed.flatMap(({ id, names }) =>
        names
          .flatMap(queriesFor)
          .filter((query) => !found(query).includes(id))
          .map((query) => `${id}: ${query}`),
      );
      expect(missed).toEqual([]);
    },
  );

  test("letter by letter, and back, as at once", () => {
    for (const query of ["tap huan", "thương hiẹuu", "xin"]) {
      const keystrokes = Array.from(query, (_, at) => query.slice(0, at + 1));
      for (const typed of [...keystrokes, ...keystrokes.toReversed()])
        expect([typed, found(typed)]).toEqual([typed, taskSearch(standardTasks)(typed).map(({ id }) => id)]);
    }
  });
});

/** The first three letters of three words, for each three that follow one another, the last of them first. */
function queriesFor(name: string): readonly string[] {
  const words = name.match(/[\p{L}]{3,}/gu) ?? [];
  if (words.length < 3) throw new Error(`fewer than three words: ${name}`);
  return words
    .slice(2)
    .map((last, at) => [last, words[at], words[at + 1]].map((word) => word?.slice(0, 3)).join(" "));
}
