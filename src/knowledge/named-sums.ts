import data from "./table-words.json";
import { nameForm } from "./matching";
import { mayBeSum } from "./table-words";

const STARTS = [...new Set([...data.subtotal.start, ...data.subtotal.named].map(nameForm))];
/**
 * What the name of a row may sum by its words, in the form in which names are compared: "khuyến công quốc gia" of "Cộng KCQG" and
 * of "Tổng số đề án KCQG: 02 đề án", of which it may be "đề án khuyến công quốc gia" too. None where it does not begin as labels of
 * sums do.
 */
export function summedNames(name: string): readonly string[] {
  if (name.length > 150 || !mayBeSum(name)) return NONE;
  const words = nameForm(name.replace(/:.*$/su, ""));
  return STARTS.filter((start) => words.startsWith(`${start} `)).map((start) =>
    words.slice(start.length + 1),
  );
}

const NONE: readonly string[] = [];
