import { type Insertion, movedFormula, movedRow, sameSheet } from "./insertion";

const BLOCK = /<((?:\w+:)?ClientData)\b[^>]*>[^]*?<\/\1>/g;
const ROW = /(<(?:\w+:)?Row>\s*)(\d+)(\s*<\/)/;
const ANCHOR = /(<(?:\w+:)?Anchor>)([^<]*)(<\/)/;
const FORMULA = /(<(?:\w+:)?Fmla(?:Link|Range|Group|Txbx|Pict)>)([^<]*)(<\/)/g;

/**
 * The text of an old drawing (notes of cells, form controls) after an insertion. Excel writes such parts in a form that is
 * not always well-formed XML, so their few places are looked for as text.
 * @param owner the sheet that the drawing belongs to
 */
export function moveVml(insertion: Insertion, text: string, owner: string): string {
  return text.replace(BLOCK, (block) => {
    const formulas = block.replace(FORMULA, (_, open: string, formula: string, close: string) => {
      return open + movedFormula(insertion, formula, owner) + close;
    });
    if (!sameSheet(owner, insertion.sheet)) return formulas;
    const row = ROW.exec(block)?.[2];
    const anchor = (ANCHOR.exec(block)?.[2] ?? "").split(",").map((part) => Number(part));
    // A note goes with its cell, wherever its box was drawn.
    const start = row === undefined ? anchor[2] : Number(row);
    const moves = start !== undefined && start >= insertion.above;
    const down = (at: number): number => (moves ? at + insertion.count : at);
    return formulas
      .replace(
        ROW,
        (_, open: string, at: string, close: string) =>
          open + String(movedRow(insertion, Number(at))) + close,
      )
      .replace(ANCHOR, (whole: string, open: string, parts: string, close: string) => {
        if (!moves || anchor.length !== 8) return whole;
        const shifted = parts
          .split(",")
          .map((part, index) =>
            index === 2 || index === 6 ? part.replace(/\d+/, (at) => String(down(Number(at)))) : part,
          );
        return open + shifted.join(",") + close;
      });
  });
}
