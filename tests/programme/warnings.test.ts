import { LANGUAGES, formatMessage, texts } from "../../src/locales";
import { Decimal, type Plan } from "../../src/plan";
import { misfits, programmeWarnings, sampleProgramme } from "../../src/programme";
import { readSheet } from "../../src/read";
import { textTable } from "../support/text-table";

const kienGiang = sampleProgramme();

function planOf(head: string, title: string): Plan {
  const [table] = readSheet(
    textTable(`
      ${head}
      ---
      ${title}
      TT | Tên nhiệm vụ | Đơn vị tính | Số lượng
      1  | Tập huấn     | Lớp         | 1
      2  | Hội nghị     | Cuộc        | 1
    `).grid,
  ).tables;
  if (table?.kind !== "plan") throw new Error("no plan");
  return table;
}

test("a programme that does not add up says by how much, and that both are kept", () => {
  const words = programmeWarnings(kienGiang).map(({ kind, data }) =>
    formatMessage(texts("vi").programmeWarnings[kind], data, "vi"),
  );
  expect(words[0]).toBe("Tổng số: cộng các dòng 47.586, văn bản ghi 47.585, lệch 1. Giữ nguyên cả hai.");
  expect(words).toHaveLength(4);
});

test("a task or a year that is not its parts together is named", () => {
  const [first, ...tasks] = kienGiang.tasks;
  const [year, ...envelopes] = kienGiang.envelopes;
  if (first === undefined || year === undefined) throw new Error("the sample has tasks and years");
  const wrong = {
    ...kienGiang,
    tasks: [{ ...first, other: new Decimal(1) }, ...tasks],
    envelopes: [{ ...year, budget: new Decimal(1) }, ...envelopes],
  };
  expect(programmeWarnings(wrong).filter(({ kind }) => /^(?:tasks|envelopes)/.test(kind))).toEqual([
    { kind: "tasks-differ", data: { count: 1, name: first.name } },
    { kind: "envelopes-differ", data: { years: "2021" } },
  ]);
});

test.each([
  ["UBND TỈNH KIÊN GIANG", "KẾ HOẠCH KHUYẾN CÔNG NĂM 2024", []],
  ["UBND TỈNH AN GIANG", "KẾ HOẠCH KHUYẾN CÔNG NĂM 2025", []],
  ["UBND TỈNH CÀ MAU", "KẾ HOẠCH KHUYẾN CÔNG NĂM 2024", ["other-province"]],
  ["", "KẾ HOẠCH KHUYẾN CÔNG TỈNH QUẢNG NGÃI NĂM 2026", ["other-province", "other-period"]],
  ["SỞ CÔNG THƯƠNG", "KẾ HOẠCH KHUYẾN CÔNG NĂM 2020", ["other-period"]],
])("%s, %s: %j", (head, title, kinds) => {
  const found = misfits(kienGiang, planOf(head, title));
  expect(found.map(({ kind }) => kind)).toEqual(kinds);
  for (const { kind, data } of found)
    for (const language of LANGUAGES)
      expect(formatMessage(texts(language).programmeWarnings[kind], data, language)).not.toBe("");
});
