const DIGITS: Readonly<Record<string, bigint>> = {
  ...{ không: 0n, một: 1n, mốt: 1n, hai: 2n, ba: 3n, bốn: 4n, tư: 4n, năm: 5n, lăm: 5n },
  ...{ sáu: 6n, bảy: 7n, tám: 8n, chín: 9n },
};

/** The scales, each of which multiplies all that was said since the last higher one. */
const SCALES: Readonly<Record<string, bigint>> = { nghìn: 1_000n, ngàn: 1_000n, triệu: 1_000_000n };
const BILLION = 1_000_000_000n;

/**
 * The number that Vietnamese words say, understood as a listener does: word by word, knowing nothing of how they were made.
 * @throws Error at a word that is none of a number
 */
export function spokenNumber(words: string): bigint {
  let billions = 0n;
  let scaled = 0n;
  let hundreds = 0n;
  let pending: bigint | null = null;
  const settle = (): bigint => hundreds + (pending ?? 0n);
  for (const word of words.split(" ")) {
    const digit = DIGITS[word];
    const scale = SCALES[word];
    if (digit !== undefined) {
      hundreds += pending ?? 0n;
      pending = digit;
    } else if (word === "mười") {
      hundreds += (pending ?? 0n) + 10n;
      pending = null;
    } else if (word === "mươi") {
      hundreds += (pending ?? 0n) * 10n;
      pending = null;
    } else if (word === "trăm") {
      hundreds += (pending ?? 0n) * 100n;
      pending = null;
    } else if (scale !== undefined) {
      scaled += settle() * scale;
      [hundreds, pending] = [0n, null];
    } else if (word === "tỷ") {
      billions = (billions + scaled + settle()) * BILLION;
      [scaled, hundreds, pending] = [0n, 0n, null];
    } else if (word !== "linh" && word !== "lẻ") throw new Error(`no word of a number: ${word}`);
  }
  return billions + scaled + settle();
}
