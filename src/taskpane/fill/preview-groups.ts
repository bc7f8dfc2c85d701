import { FILL_KINDS, type Change, type FillKind, type FillProposal } from "../../fill";
import { a1, type CellRef } from "../../plan";
import type { PreviewChange, PreviewGroup, Ticks } from "../preview/changes";
import type { Words } from "../words/words";
import type { FillChoices } from "./fill-choices";

/** The changes of all tables of a sheet as the preview lists them, kind by kind. */
export function previewGroups(proposals: readonly FillProposal[], words: Words): readonly PreviewGroup[] {
  return FILL_KINDS.flatMap((kind): readonly PreviewGroup[] => {
    const changes = proposals.flatMap((proposal) =>
      proposal.groups
        .filter((group) => group.kind === kind)
        .flatMap((group) => group.changes.map((change) => previewChange(change, proposal, words))),
    );
    if (changes.length === 0) return [];
    return [
      { id: kind, title: words.say(`fill.kind.${kind}`), note: noteOf(kind, proposals, words), changes },
    ];
  });
}

/** The ids of the changes that are ticked, by the latest choices also while those are still worked out. */
export function ticksOf(proposals: readonly FillProposal[], { declined, chosen }: FillChoices): Ticks {
  const all = proposals.flatMap(({ groups }) => groups.flatMap(({ changes }) => changes));
  const isTicked = ({ id, ticked }: Change): boolean => (ticked ? !declined.has(id) : chosen.has(id));
  return new Set(all.filter(isTicked).map(({ id }) => id));
}

function previewChange(change: Change, proposal: FillProposal, { say }: Words): PreviewChange {
  const { id, place, before, after, recipe } = change;
  const cell: CellRef | null = place.row === "new" ? null : { row: place.row, column: place.column };
  const below = proposal.newRow === null ? "" : String(proposal.newRow.above);
  const formula = recipe.type === "sum" || recipe.type === "share";
  return {
    id,
    cell,
    place: cell === null ? say("fill.new-row", { row: below }) : a1(cell),
    before: before === "" ? say("preview.blank") : before,
    after: formula ? say("fill.as-formula", { value: after }) : after,
    edits: [],
  };
}

function noteOf(kind: FillKind, proposals: readonly FillProposal[], { say }: Words): string {
  if (kind === "text-numbers") return say("fill.note.text-numbers");
  const rounded = proposals.flatMap((proposal) => proposal.rounded);
  return kind === "percentages" && rounded.length > 0 ? say("fill.note.rounded") : "";
}
