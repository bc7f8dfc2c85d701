import data from "./statement-words.json";
import { headingMeaning } from "./headings";
import { fold } from "./matching";

const fold1 = (text: string): string => ` ${fold(text)} `;
const totals = data.total.map(fold);
const parts = data.part.map(fold);
const oneTask = data.oneTask.map(fold1);
const allTasks = data.allTasks.map(fold1);

/** What words before a sum of money say it is: of all the plan, of its state budget, of its other funding. */
export type StatedOf = "total" | "state" | "other";

/** Reads the words before a sum of money, or null when they are not about the plan as a whole. */
export function statedOf(words: string): StatedOf | null {
  const said = fold(words);
  if (said.length > 300) return null;
  let plain = ` ${said.replace(/[^a-z0-9/]+/g, " ")} `;
  for (const all of allTasks) plain = plain.replaceAll(all, " ");
  if (oneTask.some((one) => plain.includes(one))) return null;
  if (/(?<![\d/])\d{1,3}(?![\d/])/.test(plain)) return null;
  if (totals.some((total) => said.startsWith(total))) return "total";
  if (!parts.some((part) => said.startsWith(part))) return null;
  const brackets = [...words.matchAll(/\(([^()]*)\)/g)].map(([, inner = ""]) => inner);
  for (const text of [words.slice(0, 150), ...brackets]) {
    const kind = headingMeaning(text)?.as;
    if (kind === "state" || kind === "other") return kind;
  }
  return null;
}
