import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { textTable, type TableOptions, type TextTable } from "./text-table";

const FOLDER = join(__dirname, "../../docs/rules");
const INDEX = "README.md";

/** A page of docs/rules about one rule. */
export interface RulePage {
  readonly title: string;
  /** The text under each heading of the second level, in the order of the page. */
  readonly sections: ReadonlyMap<string, string>;
  readonly bad: readonly TextTable[];
  readonly good: readonly TextTable[];
}

/** The ids that have a page. */
export function pageIds(): readonly string[] {
  return readdirSync(FOLDER)
    .filter((file) => file !== INDEX)
    .map((file) => file.replace(/\.md$/, ""));
}

/** The page of a rule. @throws Error where there is none. */
export function rulePage(id: string): RulePage {
  const text = read(`${id}.md`);
  const [head = "", ...parts] = text.split(/^## /m);
  const sections = parts.map((part): [string, string] => {
    const [heading = ""] = part.split("\n", 1);
    return [heading, part.slice(heading.length).trim()];
  });
  return {
    title: /^# (.+)$/m.exec(head)?.[1] ?? "",
    sections: new Map(sections),
    bad: examples(text, "bảng-sai"),
    good: examples(text, "bảng-đúng"),
  };
}

/** The lines of the index that lead to a page: its id, and the words of the link. */
export function indexLines(): readonly (readonly [id: string, words: string])[] {
  return [...read(INDEX).matchAll(/^- \[(.+)\]\((.+)\.md\) · `(.+)`$/gm)].map(
    ([line, words = "", file = "", id = ""]) => {
      if (file !== id) throw new Error(`the line names one rule and leads to another: ${line}`);
      return [id, words];
    },
  );
}

function read(file: string): string {
  return readFileSync(join(FOLDER, file), "utf8");
}

function examples(page: string, language: string): readonly TextTable[] {
  return [...page.matchAll(/^```(\S+)(.*)\n([\s\S]*?)^```$/gm)]
    .filter(([, tag]) => tag === language)
    .map(([, , told = "", table = ""]) => textTable(table, options(told)));
}

/** What a table cannot show: "gộp=E4:E5" merged ranges, "ẩn=5" hidden rows as Excel numbers them. */
function options(told: string): TableOptions {
  const list = (name: string): readonly string[] | undefined =>
    new RegExp(`${name}=(\\S+)`).exec(told)?.[1]?.split(",");
  return { merges: list("gộp") ?? null, hiddenRows: list("ẩn")?.map(Number) ?? [] };
}
