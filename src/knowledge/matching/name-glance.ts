import { tidy } from "./fold";
import { LONG_NAME } from "./name-index";
import { remembered } from "./remembered";
import { isSlip, mayBeSlip, nameWords, SAME_NAME, weightOf } from "./similar";

/** What a piece of a name between two blanks weighs, and what it can share at the most with each name that has the like. */
interface Piece {
  readonly weight: number;
  readonly places: Int32Array;
  readonly gains: Float64Array;
}

/** A name with one number that stands in no name of the list. */
interface NumberedName {
  /** Any name that is this one but for the number: a pattern tells it several times as fast as comparing begin and end. */
  readonly like: RegExp;
  /** Where the number begins, and how many signs stand behind it. */
  readonly from: number;
  readonly behind: number;
  readonly without: string;
}

/** Every name has another number, so that what a number is worth is not remembered. */
const NUMBER = /^\d+$/;
const ZERO = "0".charCodeAt(0);
const NUMBER_IN_NO_NAME: Piece = {
  weight: weightOf("0"),
  places: new Int32Array(),
  gains: new Float64Array(),
};

/** Sums of the same weights may be some bits apart. */
const ROUNDING = 1e-9;

/**
 * Sees at a glance that a name is like none of a list, as nearly all are: it takes each word for as alike as it may be, and asks
 * whether even so the likeness would do. What it lets pass is for a NameIndex to look at.
 */
export class NameGlance {
  private readonly byWord = new Map<string, number[]>();
  /** What each name weighs, and what must be shared with it so that another may be told by how it begins. */
  private readonly weights: Float64Array;
  private readonly beginnings: Float64Array;
  /** What each name may share with the one that is looked at. */
  private readonly shared: Float64Array;
  private readonly strangeNumbers: RegExp;
  /** The numbers among the words of the names. */
  private readonly numbers: ReadonlySet<number>;
  /** The last name without its strange numbers, and once it was met twice what tells its like: lists go on with the next number. */
  private lastWithout = "";
  private numbered: NumberedName | null = null;

  constructor(names: readonly string[]) {
    const all = names.map(nameWords);
    this.weights = Float64Array.from(all, ({ weight }) => weight);
    this.beginnings = Float64Array.from(all, ({ words, weight }) =>
      words.length < LONG_NAME ? Infinity : weight - ROUNDING,
    );
    this.shared = new Float64Array(names.length);
    for (const [at, { words }] of all.entries())
      for (const word of new Set(words)) this.byWord.set(word, [...(this.byWord.get(word) ?? []), at]);
    const numbers = [...this.byWord.keys()].filter((word) => NUMBER.test(word));
    this.strangeNumbers = numbersOtherThan(numbers);
    this.numbers = new Set(numbers.map(Number));
  }

  /** False where NameIndex surely finds no name alike enough to be the same, among those at these places of the list. */
  mayBeSame(name: string, places: Int32Array): boolean {
    const { shared, weights, beginnings } = this;
    const weight = this.share(name);
    for (const at of places) {
      const most = shared[at] ?? 0;
      const enough = (SAME_NAME / 2) * (weight + (weights[at] ?? 0)) - ROUNDING;
      if (most >= enough || most >= (beginnings[at] ?? Infinity)) return true;
    }
    return false;
  }

  /**
   * A name with one and the same number in the place of all that stand in no name of the list: which number it is says nothing, and
   * a table has "cơ sở 1", "cơ sở 2", … in thousands of rows.
   */
  withoutStrangeNumbers(name: string): string {
    const { numbered } = this;
    if (numbered !== null && this.isLike(name, numbered)) return numbered.without;
    const without = name.replace(this.strangeNumbers, "0");
    if (without !== name) {
      if (without === this.lastWithout) this.numbered = this.partedAtNumber(name, without);
      this.lastWithout = without;
    }
    return without;
  }

  /** Whether a name is another one but for the number in the one place. */
  private isLike(name: string, { like, from, behind }: NumberedName): boolean {
    if (!like.test(name)) return false;
    const end = name.length - behind;
    let number = 0;
    for (let at = from; at < end; at++) number = number * 10 + name.charCodeAt(at) - ZERO;
    return !this.numbers.has(number);
  }

  /** Null where more than one number was taken out. */
  private partedAtNumber(name: string, without: string): NumberedName | null {
    this.strangeNumbers.lastIndex = 0;
    const found = this.strangeNumbers.exec(name);
    if (found === null) return null;
    const before = name.slice(0, found.index);
    const behind = name.slice(found.index + found[0].length);
    if (without !== `${before}0${behind}`) return null;
    const like = new RegExp(`^${literally(before)}\\d+${literally(behind)}$`);
    return { like, from: before.length, behind: behind.length, without };
  }

  /** Writes down what each name of the list may share with this one, and gives what this one weighs. */
  private share(name: string): number {
    const { shared } = this;
    let weight = 0;
    shared.fill(0);
    for (const text of tidy(name).split(" ")) {
      const piece = NUMBER.test(text) && !this.byWord.has(text) ? NUMBER_IN_NO_NAME : this.piece(text);
      weight += piece.weight;
      for (let at = 0; at < piece.places.length; at++) {
        const place = piece.places[at] ?? 0;
        shared[place] = (shared[place] ?? 0) + (piece.gains[at] ?? 0);
      }
    }
    return weight;
  }

  /** Names are made of the same few words. */
  private readonly piece = remembered((text): Piece => {
    const { words, weight } = nameWords(text);
    const gains = new Map<number, number>();
    for (const word of words)
      for (const [place, gain] of this.gainsOf(word)) gains.set(place, (gains.get(place) ?? 0) + gain);
    return {
      weight,
      places: Int32Array.from(gains.keys()),
      gains: Float64Array.from(gains.values()),
    };
  });

  /** The names that have a word or one that is a slip of it, and the most that likeness makes of the pair. */
  private gainsOf(word: string): ReadonlyMap<number, number> {
    const slips = mayBeSlip(word) ? [...this.byWord.keys()].filter((other) => isSlip(word, other)) : [];
    const gains = new Map<number, number>();
    for (const other of [word, ...slips]) {
      const gain = (weightOf(word) + weightOf(other)) / 2;
      for (const place of this.byWord.get(other) ?? [])
        gains.set(place, Math.max(gains.get(place) ?? 0, gain));
    }
    return gains;
  }
}

/** A text as a pattern that is met by it alone. */
function literally(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&");
}

/** Every number between blanks, but for those that are among some words. */
function numbersOtherThan(known: readonly string[]): RegExp {
  const others = known.length === 0 ? "" : `(?!(?:${known.join("|")})(?![^ ]))`;
  return new RegExp(`(?<![^ ])${others}\\d+(?![^ ])`, "g");
}
