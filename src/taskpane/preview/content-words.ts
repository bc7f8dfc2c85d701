import { Decimal, type CellContent } from "../../plan";
import type { Words } from "../words/words";

/** What a cell holds, in words: "(trống)", “8.100” (chữ), 8.000, =SUM(E5:E9). */
export function contentWords(content: CellContent, { say, number }: Words): string {
  switch (content.type) {
    case "blank":
      return say("preview.blank");
    case "text":
      return say("preview.text", { text: content.text });
    case "number":
      return number(new Decimal(content.number));
    case "formula":
      return content.formula;
  }
}
