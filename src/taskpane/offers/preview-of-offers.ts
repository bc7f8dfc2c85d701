import { a1, cellKey, type Offer, type SetCell } from "../../plan";
import type { PreviewChange, PreviewGroup } from "../preview/changes";
import { contentWords } from "../preview/content-words";
import type { Words } from "../words/words";

/** Offers as lines of a preview: what stands in each cell, and what will, as Excel will show it where the offer knows. */
export function previewOfOffers(
  id: string,
  title: string,
  offers: readonly Offer[],
  words: Words,
): PreviewGroup {
  return { id, title, changes: offers.flatMap((offer) => changeOf(offer, words)) };
}

/** Of what changes cells: the print titles are one for a sheet, and never in a list. */
function changeOf({ edits: all, data }: Offer, words: Words): readonly PreviewChange[] {
  const edits = all.filter((edit) => edit.kind === "set-cell");
  const [first] = edits;
  if (first === undefined) return [];
  const { shown, number } = data;
  const after = (edit: SetCell): string => {
    if (typeof shown === "string") return words.say("preview.number", { text: shown });
    const written = contentWords(edit.after, words);
    return edit.after.type === "formula" && number !== undefined
      ? words.say("preview.formula", { formula: written, number })
      : written;
  };
  return [
    {
      id: edits.map(({ cell }) => cellKey(cell)).join(" "),
      cell: first.cell,
      place: edits.map(({ cell }) => a1(cell)).join(", "),
      before: edits.map((edit) => contentWords(edit.before, words)).join(", "),
      after: edits.map(after).join(", "),
      edits,
    },
  ];
}
