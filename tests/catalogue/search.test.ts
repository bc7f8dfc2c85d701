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

  test("every task of every document is found by three letters of three of its words", () => {
    const missed: string[] = [];
    for (const task of standardTasks) {
      for (const name of [task.name, ...task.seen.map((seen) => seen.name)]) {
        const words = (name.match(/[\p{L}]{3,}/gu) ?? []).filter((word) => word !== word.toUpperCase());
        for (let at = 0; at + 2 < words.length; at++) {
          const query = [words[at + 2], words[at], words[at + 1]].map((word) => word?.slice(0, 3)).join(" ");
          if (!found(query).includes(task.id)) missed.push(`${task.id}: ${query}`);
        }
      }
    }
    expect(missed).toEqual([]);
  });
});
