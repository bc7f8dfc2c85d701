import { likeness, nameForm, nameWords, weightOf, type NameWords } from "../../knowledge";
import { remembered } from "../../sums";
import type { Programme } from "../programme";

/** A task of a programme, by its place in the list, and how alike its name is: 2 for the same name, else from 0 to 1. */
export interface Likely {
  readonly at: number;
  readonly score: number;
}

/** The same name once capitals, punctuation, abbreviations and ways of spelling are resolved. */
export const SAME = 2;

/** So many names that share the most telling words are compared in full. */
const MOST = 8;

/**
 * Finds the names of a programme that are most like another, without comparing each with each: first those that are the same, then
 * those that share the most of the words that tell tasks apart.
 */
export class NameIndex {
  private readonly names: readonly NameWords[];
  private readonly byForm = new Map<string, number[]>();
  private readonly byWord = new Map<string, number[]>();
  private readonly weights: readonly number[];
  private readonly shared: Float64Array;

  constructor(names: readonly string[]) {
    this.names = names.map(nameWords);
    this.shared = new Float64Array(names.length);
    this.weights = this.names.map(({ words }) => total(words));
    for (const [at, name] of names.entries()) push(this.byForm, nameForm(name), at);
    for (const [at, { words }] of this.names.entries())
      for (const word of new Set(words)) push(this.byWord, word, at);
  }

  /** The likeliest, the best first. */
  likeliest(name: string): readonly Likely[] {
    const words = nameWords(name);
    const same = new Set(this.byForm.get(nameForm(name)) ?? []);
    const found: Likely[] = [...same].map((at) => ({ at, score: SAME }));
    for (const at of this.sharing(words)) {
      const other = this.names[at];
      if (other !== undefined && !same.has(at)) found.push({ at, score: likeness(words, other) });
    }
    return found.sort((a, b) => b.score - a.score || a.at - b.at);
  }

  /** Those that share the most of a name's telling words, by their weight in both; where there are none, of its common ones. */
  private sharing({ words }: NameWords): readonly number[] {
    const own = [...new Set(words)];
    const telling = own.filter((word) => weightOf(word) >= 1);
    const some = this.sharingSome(telling, total(words));
    return some.length > 0 ? some : this.sharingSome(own, total(words));
  }

  private sharingSome(words: readonly string[], weight: number): readonly number[] {
    const { shared } = this;
    const touched: number[] = [];
    for (const word of words)
      for (const at of this.byWord.get(word) ?? []) {
        if (shared[at] === 0) touched.push(at);
        shared[at] = (shared[at] ?? 0) + weightOf(word);
      }
    const best = mostOf(touched, (at) => (shared[at] ?? 0) / (weight + (this.weights[at] ?? 0)));
    for (const at of touched) shared[at] = 0;
    return best;
  }
}

/** The names of a programme's tasks, in their order. */
export const nameIndex = remembered(
  ({ tasks }: Programme): NameIndex => new NameIndex(tasks.map(({ name }) => name)),
);

/** The few with the highest scores, the best first, in one walk. */
function mostOf(places: readonly number[], scoreOf: (at: number) => number): readonly number[] {
  const best: Likely[] = [];
  for (const at of places) {
    const score = scoreOf(at);
    const least = best.at(-1);
    if (best.length === MOST && least !== undefined && score <= least.score) continue;
    const before = best.findIndex((one) => one.score < score);
    best.splice(before < 0 ? best.length : before, 0, { at, score });
    if (best.length > MOST) best.pop();
  }
  return best.map(({ at }) => at);
}

function total(words: readonly string[]): number {
  return words.reduce((sum, word) => sum + weightOf(word), 0);
}

function push(map: Map<string, number[]>, key: string, at: number): void {
  const known = map.get(key);
  if (known === undefined) map.set(key, [at]);
  else known.push(at);
}
