import { bothForms, fold, lettersApart, lower, type StandardTask } from "../knowledge";

/** Finds standard tasks as somebody types; an empty query gives all of them in their order. */
export type TaskSearch = (query: string) => readonly StandardTask[];

/** A task with its words as they are compared: folded, each with a blank before it and one at the end. */
interface Indexed {
  readonly task: StandardTask;
  /** The words of its name as typed, with diacritics. */
  readonly typed: string;
  readonly name: string;
  /** Those of its name, its abbreviations and what documents call it. */
  readonly all: string;
}

/** Words of so many letters may be typed with one letter wrong. */
const SHORTEST_SLIP = 5;

/**
 * Makes the index of some tasks once. Words are found by their beginnings, in any order, with or without diacritics, and by their
 * abbreviations; a task must have all of them. A letter typed wrong is forgiven where nothing is found otherwise.
 * Every keystroke looks through all tasks: measured at 5,000 tasks, that takes a fraction of what an inverted index does.
 */
export function taskSearch(tasks: readonly StandardTask[]): TaskSearch {
  const index = tasks.map(indexed);
  let vocabulary: readonly string[] | null = null;
  return (query) => {
    const words = wordsOf(fold(query));
    if (words.length === 0) return tasks;
    const hits = ranked(index, words, query);
    if (hits.length > 0) return hits;
    vocabulary ??= [...new Set(index.flatMap(({ all }) => wordsOf(all)))];
    const known = vocabulary;
    return ranked(
      index,
      words.flatMap((word) => meant(word, known)),
      query,
    );
  };
}

function indexed(task: StandardTask): Indexed {
  const names = [task.name, ...task.seen.map(({ name }) => name)];
  return {
    task,
    typed: spaced(wordsOf(lower(task.name))),
    name: spaced(bothForms(task.name)),
    all: spaced([...new Set(names.flatMap(bothForms))]),
  };
}

function wordsOf(text: string): readonly string[] {
  return text.match(/[\p{L}\p{N}]+/gu) ?? [];
}

function spaced(words: readonly string[]): string {
  return ` ${words.join(" ")} `;
}

/** Tasks that have every word: the more of them whole and in the name, and typed with the right diacritics, the earlier. */
function ranked(index: readonly Indexed[], words: readonly string[], query: string): readonly StandardTask[] {
  const beginnings = words.map((word) => ` ${word}`);
  const typed = wordsOf(lower(query)).map((word) => ` ${word}`);
  const found: { readonly task: StandardTask; readonly score: number }[] = [];
  for (const { task, typed: own, name, all } of index) {
    if (!beginnings.every((word) => all.includes(word))) continue;
    let score = typed.every((word) => own.includes(word)) ? 1 : 0;
    for (const word of beginnings) score += name.includes(`${word} `) ? 3 : name.includes(word) ? 2 : 0;
    found.push({ task, score });
  }
  // Of equals the shorter name says less besides what was typed.
  return found
    .sort((a, b) => b.score - a.score || a.task.name.length - b.task.name.length)
    .map(({ task }) => task);
}

/** The word itself where some task has it, else the words that it may be a slip of. */
function meant(word: string, vocabulary: readonly string[]): readonly string[] {
  if (word.length < SHORTEST_SLIP || vocabulary.some((known) => known.startsWith(word))) return [word];
  const near = vocabulary.filter(
    (known) => Math.abs(known.length - word.length) <= 1 && lettersApart(known, word) === 1,
  );
  return near.length > 0 ? near.slice(0, 1) : [word];
}
