import { Button } from "@fluentui/react-components";
import { Wrench16Regular } from "@fluentui/react-icons/svg/wrench";
import { useMemo, useState, type JSX } from "react";
import type { CellRef, Edit } from "../../plan";
import { Preview } from "../preview/preview";
import type { CheckReport } from "../report/check-report";
import { useWords } from "../words/use-words";
import { allFixes } from "./joint-offers";
import { previewOfOffers } from "./preview-of-offers";

interface FixAllProps {
  readonly report: CheckReport;
  readonly busy: boolean;
  readonly onShowCell: (cell: CellRef) => void;
  readonly onWrite: (edits: readonly Edit[]) => void;
}

/** "Sửa tất cả (n)": every safe fix of the sheet, shown before it is made; nothing where there is none. */
export function FixAll({ report, busy, onShowCell, onWrite }: FixAllProps): JSX.Element | null {
  const words = useWords();
  const { say } = words;
  const [open, setOpen] = useState(false);
  const fixes = useMemo(() => allFixes(report.sections), [report]);
  const count = fixes.reduce((sum, { offers }) => sum + offers.length, 0);
  if (count === 0) return null;
  const title = say("fix.all", { count });
  return (
    <>
      <div>
        <Button
          size="small"
          icon={<Wrench16Regular />}
          aria-expanded={open}
          disabledFocusable={busy}
          onClick={() => {
            setOpen(!open);
          }}
        >
          {title}
        </Button>
      </div>
      {open && (
        <Preview
          // Another check offers other changes: what was ticked of these says nothing of those.
          key={report.at.getTime()}
          title={title}
          groups={fixes.map(({ entry, offers }) =>
            previewOfOffers(entry.id, words.finding(entry.findings[0]).title, offers, words),
          )}
          actionLabel={(ticked) => say("fix.write", { count: ticked })}
          busy={busy}
          onShowCell={onShowCell}
          onWrite={(edits) => {
            setOpen(false);
            onWrite(edits);
          }}
          onClose={() => {
            setOpen(false);
          }}
        />
      )}
    </>
  );
}
