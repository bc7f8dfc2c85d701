import {
  bothForms,
  fold,
  lettersApartUpTo,
  lower,
  remembered,
  spelling,
  type Spelling,
  type StandardTask,
} from "../knowledge";

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
 * A keystroke looks through the tasks that the one before it left, else through all of them: measured at 5,000 tasks, that takes
 * a fraction of what an inverted index does.
 */
export function taskSearch(tasks: readonly StandardTask[]): TaskSearch {
  // Of equals the shorter name says less besides what was typed.
  const index = tasks.map(indexed).sort((a, b) => a.task.name.length - b.task.name.length);
  const asTyped = narrowing(index);
  const asMeant = narrowing(index);
  let vocabulary: readonly Spelling[] | null = null;
  const meant = remembered((word) => {
    vocabulary ??= [...new Set(index.flatMap(({ all }) => wordsOf(all)))].map(spelling);
    return meantBy(word, vocabulary);
  });
  return (query) => {
    const words = wordsOf(fold(query));
    if (words.length === 0) return tasks;
    const hits = asTyped(words);
    if (hits.length > 0) return ranked(hits, words, query);
    const others = words.map(meant);
    return ranked(asMeant(others), others, query);
  };
}

/** Tasks that have every word, looked for among those that were found before where the words only became longer or more. */
function narrowing(index: readonly Indexed[]): (words: readonly string[]) => readonly Indexed[] {
  let before: { readonly words: readonly string[]; readonly found: readonly Indexed[] } = {
    words: [],
    found: index,
  };
  return (words) => {
    const typedOn = before.words.every((word, at) => words[at]?.startsWith(word));
    const beginnings = words.map((word) => ` ${word}`);
    const found = (typedOn ? before.found : index).filter(({ all }) =>
      beginnings.every((word) => all.includes(word)),
    );
    before = { words, found };
    return found;
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

/** The more words stand whole and in the name, and the more are typed with the right diacritics, the earlier; else as they came. */
function ranked(found: readonly Indexed[], words: readonly string[], query: string): readonly StandardTask[] {
  const beginnings = words.map((word) => ` ${word}`);
  const typed = wordsOf(lower(query)).map((word) => ` ${word}`);
  const byScore: StandardTask[][] = Array.from({ length: 3 * words.length + 2 }, () => []);
  for (const { task, typed: own, name } of found) {
    let score = typed.every((word) => own.includes(word)) ? 1 : 0;
    for (const word of beginnings) score += name.includes(`${word} `) ? 3 : name.includes(word) ? 2 : 0;
    byScore[score]?.push(task);
  }
  return byScore.toReversed().flat();
}

/** The word itself where some task has it, or nothing is near; else the first that it may be a slip of. */
function meantBy(word: string, vocabulary: readonly Spelling[]): string {
  if (word.length < SHORTEST_SLIP || vocabulary.some((known) => known.words.startsWith(word))) return word;
  const typed = spelling(word);
  return vocabulary.find((known) => lettersApartUpTo(1, known, typed) === 1)?.words ?? word;
}
