import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { capSets, type CapSet } from "../../src/knowledge";
import { sampleProgramme, type ChosenProgramme } from "../../src/programme";
import { textTable, type TableOptions, type TextTable } from "./text-table";

const FOLDER = join(__dirname, "../../docs/rules");
const INDEX = "README.md";

/** A table of a page, with the support caps and the programme that its person chose. */
export interface Example extends TextTable {
  readonly caps: CapSet | null;
  readonly programme: ChosenProgramme | null;
}

/** A page of docs/rules about one rule. */
export interface RulePage {
  readonly title: string;
  /** The text under each heading of the second level, in the order of the page. */
  readonly sections: ReadonlyMap<string, string>;
  readonly bad: readonly Example[];
  readonly good: readonly Example[];
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

function examples(page: string, language: string): readonly Example[] {
  return [...page.matchAll(/^```(\S+)(.*)\n([\s\S]*?)^```$/gm)]
    .filter(([, tag]) => tag === language)
    .map(([, , told = "", table = ""]) => ({
      ...textTable(table, options(told)),
      caps: chosenCaps(told),
      programme: chosenProgramme(told),
    }));
}

/** What a table cannot show: "gộp=E4:E5" merged ranges, "ẩn=5" hidden rows and "cột-ẩn=F" hidden columns. */
function options(told: string): TableOptions {
  return {
    merges: toldOf(told, "gộp")?.split(",") ?? null,
    hiddenRows: toldOf(told, "ẩn")?.split(",").map(Number) ?? [],
    hiddenColumns: toldOf(told, "cột-ẩn")?.split(",") ?? [],
  };
}

/** "mức-chi=central-2018": the set of that id. */
function chosenCaps(told: string): CapSet | null {
  const id = toldOf(told, "mức-chi");
  const chosen = capSets.find((set) => set.id === id) ?? null;
  if (id !== undefined && chosen === null) throw new Error(`no set of caps is called ${id}`);
  return chosen;
}

/** "chương-trình=kien-giang năm=2024": the sample programme, and the year of the plan. */
function chosenProgramme(told: string): ChosenProgramme | null {
  const id = toldOf(told, "chương-trình");
  if (id === undefined) return null;
  if (id !== "kien-giang") throw new Error(`no programme is called ${id}`);
  const year = Number(toldOf(told, "năm"));
  return { programme: sampleProgramme(), year, earlier: [], corrections: [] };
}

function toldOf(told: string, name: string): string | undefined {
  return new RegExp(` ${name}=(\\S+)`).exec(told)?.[1];
}
