import { Button } from "@fluentui/react-components";
import { useState, type JSX } from "react";
import type { CellRef, Edit } from "../../plan";
import { Preview } from "../preview/preview";
import type { Entry } from "../report/entries";
import { useWords } from "../words/use-words";
import type { Words } from "../words/words";
import { jointOffers, type JointOffer } from "./joint-offers";
import { previewOfOffers } from "./preview-of-offers";

interface OfferButtonsProps {
  readonly entry: Entry;
  readonly busy: boolean;
  readonly onShowCell: (cell: CellRef) => void;
  readonly onWrite: (edits: readonly Edit[]) => void;
}

/**
 * What can be done about an entry, a button each. For one cell the button says all that will be written; for several it opens the
 * list of what will.
 */
export function OfferButtons({ entry, busy, onShowCell, onWrite }: OfferButtonsProps): JSX.Element {
  const words = useWords();
  const [opened, setOpened] = useState<string | null>(null);
  const joints = jointOffers(entry);
  const shown = joints.find(({ id }) => id === opened);
  return (
    <>
      {joints.map((joint) => {
        const { id, safe, offers } = joint;
        const many = offers.length > 1;
        return (
          <Button
            key={id}
            size="small"
            appearance={safe ? "primary" : "secondary"}
            disabledFocusable={busy}
            aria-expanded={many ? id === opened : undefined}
            onClick={() => {
              if (many) setOpened(id === opened ? null : id);
              else onWrite(offers[0].edits);
            }}
          >
            {labelOf(joint, words)}
          </Button>
        );
      })}
      {shown !== undefined && (
        <Preview
          key={shown.id}
          title={labelOf(shown, words)}
          groups={[previewOfOffers(shown.id, words.finding(entry.findings[0]).title, shown.offers, words)]}
          busy={busy}
          onShowCell={onShowCell}
          onWrite={onWrite}
          onClose={() => {
            setOpened(null);
          }}
        />
      )}
    </>
  );
}

function labelOf({ offers }: JointOffer, words: Words): string {
  return offers.length > 1 ? words.offerMany(offers[0], offers.length) : words.offer(offers[0]);
}
