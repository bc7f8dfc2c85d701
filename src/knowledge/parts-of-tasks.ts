import data from "./parts-of-tasks.json";
import { fold } from "./matching";

const BRACKETED = /\s*\(([^()]*)\)/g;
const beginnings = data.beginnings.map((words) => `${fold(words)} `);

/** A task's name without what only says which part of it is meant: "Tham gia hội chợ (đợt 2)" → "Tham gia hội chợ". */
export function withoutPart(name: string): string {
  return name.replace(BRACKETED, (bracket, within: string) =>
    beginnings.some((one) => `${fold(within)} `.startsWith(one)) ? "" : bracket,
  );
}
