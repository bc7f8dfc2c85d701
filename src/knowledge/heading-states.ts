import data from "./headings.json";
import { LONGEST_HEADING, plainWords, wordings } from "./heading-words";
import { remembered } from "./matching";

interface VersionData {
  readonly version: string;
  readonly whole?: readonly string[];
  readonly within: readonly string[];
}

const versions = data.versions.map(({ version, whole: alone, within: known }: VersionData) => ({
  version,
  alone: new Set((alone ?? []).map(plainWords)),
  phrases: known.map((phrase) => ` ${plainWords(phrase)} `),
}));

/** Which state of an adjusted plan a heading names, or null. */
export function headingVersion(text: string): "before" | "adjustment" | "after" | null {
  if (text === "" || text.length > LONGEST_HEADING) return null;
  // "Theo Quyết định 15 (trước điều chỉnh)": the brackets may say it.
  const words = wordings(text.replace(/[()]/g, " ")).map((one) => ` ${one} `);
  for (const { version, alone, phrases: known } of versions) {
    const named = words.some((one) => alone.has(one.trim()) || known.some((phrase) => one.includes(phrase)));
    if (!named) continue;
    if (version === "before" || version === "adjustment" || version === "after") return version;
  }
  return null;
}

const qualifiers = {
  total: data.qualifiers.total.map(plainWords),
  time: data.qualifiers.time.map(plainWords),
  quantity: data.qualifiers.quantity.map(plainWords),
  lead: data.qualifiers.lead.map(plainWords),
};

/** What several columns of one table can be, each in its own state. */
type Qualified = keyof typeof qualifiers;

/**
 * The word of a heading that parts its column from another total, time, quantity or agency: "đề nghị" from "thẩm định", "bắt đầu"
 * from "kết thúc"; folded, "" for none.
 */
export function headingQualifier(text: string, of: Qualified): string {
  const words = ` ${plainWords(text)} `;
  return qualifiers[of].find((one) => words.includes(` ${one} `)) ?? "";
}

/** Whether a heading names but a state of what the heading above it names: "Kế hoạch" and "Thực hiện" under "Số lượng". */
export function isStateOfWork(text: string): boolean {
  return text.length <= 24 && statesOfWork.has(plainWords(text));
}

const statesOfWork = new Set(data.statesOfWork.words.map(plainWords));

/**
 * Whether the headings over two columns name the same in two states of the work: "Kinh phí đề nghị" and "Kinh phí thẩm định", each
 * over "KCQG". One amount of money then has both.
 */
export function isInAnotherState(headings: readonly string[], others: readonly string[]): boolean {
  return (
    headings.length === others.length &&
    headings.every((text, level) => withoutState(text) === withoutState(others[level] ?? "")) &&
    headings.some((text, level) => plainWords(text) !== plainWords(others[level] ?? ""))
  );
}

/**
 * Without those that repeat another before them in another state of the work: "Kinh phí thẩm định" by source behind "Kinh phí đề nghị"
 * by source is the same money, which counts once.
 * @param headingsOf the headings over one of them, the outermost first
 */
export function inFirstState<One>(
  all: readonly One[],
  headingsOf: (one: One) => readonly string[],
): readonly One[] {
  const met = new Map<string, Set<string>>();
  return all.filter((one) => {
    const headings = headingsOf(one);
    const same = headings.map(withoutState).join("\n");
    const words = headings.map(plainWords).join("\n");
    const before = met.get(same) ?? new Set([words]);
    met.set(same, before.add(words));
    return before.size === 1;
  });
}

const withoutState = remembered((text): string =>
  STATES.reduce((rest, state) => rest.replaceAll(` ${state} `, " "), ` ${plainWords(text)} `).trim(),
);

const STATES = [...new Set([...statesOfWork, ...qualifiers.quantity])].sort((a, b) => b.length - a.length);
