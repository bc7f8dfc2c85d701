import { nameForm } from "./name-form";
import { likeness, nameWords, SAME_NAME, weightOf, type NameWords } from "./similar";

/** A name of a list, by its place in it, and how alike its name is: 2 for the same name, else from 0 to 1. */
export interface Likely {
  readonly at: number;
  readonly score: number;
}

/** The same name once capitals, punctuation, abbreviations and ways of spelling are resolved. */
export const SAME = 2;

/** So many names that share the most telling words are compared in full. */
const MOST = 6;

/** So many places are looked at for one name, the rarest words first; words that still more names have are then passed over. */
const MOST_LOOKED_AT = 1_500;

/**
 * Finds the names of a list that are most like another, without comparing each with each: first those that are the same, then
 * those that share the most of the words that tell tasks apart.
 */
export class NameIndex {
  private readonly names: NameWords[] = [];
  private readonly byForm = new Map<string, number[]>();
  private readonly byWord = new Map<string, number[]>();
  /** What each name weighs, shares with the one that is looked for, and which share anything; the last two are blank between two searches. */
  private weights = new Float64Array();
  private shared = new Float64Array();
  private touched = new Int32Array();

  constructor(names: readonly string[]) {
    for (const name of names) this.add(name);
  }

  /** Puts one more name behind the others. */
  add(name: string): void {
    const own = nameWords(name);
    const at = this.names.push(own) - 1;
    push(this.byForm, own.form, at);
    for (const word of new Set(own.words)) push(this.byWord, word, at);
  }

  /** Those of the same name. */
  same(name: string): readonly Likely[] {
    return (this.byForm.get(nameForm(name)) ?? []).map((at) => ({ at, score: SAME }));
  }

  /** The likeliest, the best first. */
  likeliest(name: string): readonly Likely[] {
    const words = nameWords(name);
    const same = this.byForm.get(words.form) ?? [];
    const found = same.map((at): Likely => ({ at, score: SAME }));
    for (const at of this.sharing(words)) {
      const other = this.names[at];
      if (other === undefined || same.includes(at)) continue;
      const score = likeness(words, other);
      found.push({ at, score: beginsWith(words, other) ? Math.max(score, SAME_NAME) : score });
    }
    return found.sort((a, b) => b.score - a.score || a.at - b.at);
  }

  /** Those that share the most of a name's telling words, by their weight in both; where there are none, of its common ones. */
  private sharing({ words, weight }: NameWords): readonly number[] {
    const own = [...new Set(words)];
    const telling = own.filter((word) => weightOf(word) >= 1);
    const some = this.sharingSome(telling, weight);
    return some.length > 0 ? some : this.sharingSome(own, weight);
  }

  /** The rarest words first: they tell the most, and what every name has is looked at last, if at all. */
  private sharingSome(words: readonly string[], weight: number): readonly number[] {
    this.makeRoom();
    const { shared, touched } = this;
    const lists = words
      .flatMap((word) => {
        const names = this.byWord.get(word);
        return names === undefined ? [] : [{ names, weight: weightOf(word) }];
      })
      .sort((a, b) => a.names.length - b.names.length);
    let count = 0;
    let looked = 0;
    for (const list of lists) {
      if (looked > 0 && looked + list.names.length > MOST_LOOKED_AT) break;
      looked += list.names.length;
      for (const at of list.names) {
        if (shared[at] === 0) touched[count++] = at;
        shared[at] = (shared[at] ?? 0) + list.weight;
      }
    }
    const best = this.mostShared(touched.subarray(0, count), weight);
    for (let at = 0; at < count; at++) shared[touched[at] ?? 0] = 0;
    return best;
  }

  /** Once all names are there, and again where more have come since. */
  private makeRoom(): void {
    const { names } = this;
    if (this.weights.length === names.length) return;
    this.weights = Float64Array.from(names, ({ weight }) => weight);
    this.shared = new Float64Array(names.length);
    this.touched = new Int32Array(names.length);
  }

  /** The few that share the most, the best first, in one walk. */
  private mostShared(places: Int32Array, weight: number): readonly number[] {
    const best: Likely[] = [];
    let least = 0;
    for (const at of places) {
      const score = (this.shared[at] ?? 0) / (weight + (this.weights[at] ?? 0));
      if (best.length === MOST && score <= least) continue;
      const before = best.findIndex((one) => one.score < score);
      best.splice(before < 0 ? best.length : before, 0, { at, score });
      if (best.length > MOST) best.pop();
      least = best.at(-1)?.score ?? 0;
    }
    return best.map(({ at }) => at);
  }
}

/** A shorter name says too little to be told by how another begins. */
export const LONG_NAME = 6;

/** Whether a name is another one in full with more behind it: where, for whom, which part ("… cho Công ty A, huyện B"). */
function beginsWith({ words }: NameWords, { words: name }: NameWords): boolean {
  return name.length >= LONG_NAME && name.every((word, at) => words[at] === word);
}

function push(map: Map<string, number[]>, key: string, at: number): void {
  const known = map.get(key);
  if (known === undefined) map.set(key, [at]);
  else known.push(at);
}
