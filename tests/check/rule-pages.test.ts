import { checkSheet, rules, type CheckResult } from "../../src/check";
import { placeholders, texts } from "../../src/locales";
import { a1, type Finding, type Severity } from "../../src/plan";
import { readSheet } from "../../src/read";
import { indexLines, pageIds, rulePage, type Example } from "../support/rule-page";

const ids = rules.map(({ id }) => id);

const SECTIONS = ["Mức độ", "Vì sao", "Bảng sai", "Bảng đúng", "Cách sửa", "Nguồn", "In English"];
const WORDS: Readonly<Record<Severity, string>> = {
  error: "**Lỗi**",
  warning: "**Cảnh báo**",
  info: "**Lưu ý**",
};

test("every rule has its page, and every page its rule", () => {
  expect([...pageIds()].sort()).toEqual([...ids].sort());
});

test("the index names every rule once, as its page does", () => {
  const lines = indexLines();
  expect(lines.map(([id]) => id).sort()).toEqual([...ids].sort());
  expect(lines).toEqual(lines.map(([id]) => [id, rulePage(id).title]));
});

describe.each(pageIds())("the page of %s", (id) => {
  const page = rulePage(id);

  test("has the program's own title where that is always the same", () => {
    const messages = rules.find((rule) => rule.id === id)?.messages ?? [];
    const titles = messages.flatMap((message) => texts("vi").findings[message]?.title ?? []);
    const always = titles.filter((title) => placeholders(title).length === 0);
    expect(titles).not.toEqual([]);
    if (always.length > 0) expect(always).toContain(page.title);
  });

  test("has a title and its sections in order, none empty", () => {
    expect(page.title).not.toBe("");
    expect([...page.sections.keys()]).toEqual(SECTIONS);
    expect([...page.sections].filter(([, text]) => text === "")).toEqual([]);
  });

  test("has bad tables in which the rule finds the marked cells, and nothing else is grave", () => {
    expect(page.bad).not.toEqual([]);
    for (const table of page.bad) {
      const { findings } = checked(table);
      expect(findings.filter(({ rule }) => rule === id).map(at)).toEqual(marksOf(table));
      expect(findings.filter(isGrave).filter(({ rule }) => rule !== id)).toEqual([]);
    }
  });

  test("states the severity of what it shows", () => {
    const found = page.bad.flatMap((table) => [...checked(table).findings]).filter(({ rule }) => rule === id);
    for (const { severity } of found) expect(page.sections.get("Mức độ")).toContain(WORDS[severity]);
  });

  test("has good tables about which it is silent, and nothing is grave", () => {
    expect(page.good).not.toEqual([]);
    for (const table of page.good) {
      expect(table.marked).toEqual([]);
      expect(checked(table).findings.filter((one) => one.rule === id || isGrave(one))).toEqual([]);
    }
  });
});

function checked({ grid, caps, programme }: Example): CheckResult {
  const result = checkSheet(readSheet(grid), { caps, programme });
  expect(result.failed).toEqual([]);
  return result;
}

/** A bad table without a mark is about its sheet as a whole. */
function marksOf({ marked }: Example): readonly string[] {
  return marked.length === 0 ? ["sheet"] : marked.map(a1);
}

function at({ cell }: Finding): string {
  return cell === null ? "sheet" : a1(cell);
}

function isGrave({ severity }: Finding): boolean {
  return severity !== "info";
}
