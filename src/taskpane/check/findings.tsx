import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, useRef, useState, type JSX } from "react";
import type { Severity } from "../../plan";
import { useCommands } from "../commands/use-commands";
import type { CheckReport } from "../report/check-report";
import type { Entry } from "../report/entries";
import { firstEntries } from "../report/first-entries";
import { sectionsOf } from "../report/sections";
import type { SeverityCounts } from "../report/verdict";
import type { Note } from "../state/pane-state";
import { useWords } from "../words/use-words";
import { FindingItem } from "./finding-item";
import { FindingSection } from "./finding-section";
import { nextEntry } from "./next-entry";
import { SeverityFilter } from "./severity-filter";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
});

/** More entries at once than these would make the pane halt while it draws them. */
const STEP = 200;

interface FindingsProps {
  readonly report: CheckReport;
  readonly counts: SeverityCounts;
  readonly filter: Severity | null;
  readonly note: Note | null;
}

/** What to look at, by category. Up and Down move through it and select the cell; one entry is current. */
export function Findings({ report, counts, filter, note }: FindingsProps): JSX.Element {
  const styles = useStyles();
  const commands = useCommands();
  const { say } = useWords();
  const list = useRef<HTMLElement>(null);
  const [current, setCurrent] = useState<string | null>(null);
  const [closed, setClosed] = useState<ReadonlySet<string>>(new Set());
  const [most, setMost] = useState(STEP);
  const all = useMemo(
    () =>
      sectionsOf(
        report.sheet,
        report.findings.filter(({ severity }) => filter === null || severity === filter),
      ),
    [report, filter],
  );
  const { sections, left } = firstEntries(all, most);
  const visible = sections.flatMap((section) => (closed.has(section.id) ? [] : section.entries));
  const focusable = visible.find(({ id }) => id === current) ?? visible[0];

  const show = (entry: Entry): void => {
    setCurrent(entry.id);
    if (entry.cells.length > 0) {
      void commands.show({ sheetId: report.sheet.grid.sheet.id, cells: entry.cells });
    }
  };

  return (
    <section
      ref={list}
      className={styles.root}
      aria-label={say("findings.label")}
      aria-description={say("findings.keys")}
      onKeyDown={(event) => {
        const next = nextEntry(event, visible);
        if (next === null) return;
        event.preventDefault();
        buttonOf(list.current, next)?.focus();
        show(next);
      }}
    >
      <SeverityFilter counts={counts} filter={filter} />
      {sections.map((section) => (
        <FindingSection
          key={section.id}
          section={section}
          open={!closed.has(section.id)}
          onToggle={() => {
            const toggled = new Set(closed);
            if (!toggled.delete(section.id)) toggled.add(section.id);
            setClosed(toggled);
          }}
        >
          {section.entries.map((entry) => (
            <FindingItem
              key={entry.id}
              entry={entry}
              current={entry.id === current}
              focusable={entry === focusable}
              note={entry.id === current ? note : null}
              onShow={() => {
                show(entry);
              }}
              onShowCell={(cell) => {
                setCurrent(entry.id);
                void commands.show({ sheetId: report.sheet.grid.sheet.id, cells: [cell] });
              }}
            />
          ))}
        </FindingSection>
      ))}
      {left > 0 && (
        <Button
          appearance="subtle"
          onClick={() => {
            setMost(most + STEP);
          }}
        >
          {say("findings.more", { count: Math.min(left, STEP), left })}
        </Button>
      )}
    </section>
  );
}

function buttonOf(list: HTMLElement | null, entry: Entry): HTMLElement | undefined {
  const buttons = list?.querySelectorAll<HTMLElement>("[data-entry]") ?? [];
  return [...buttons].find((button) => button.dataset["entry"] === entry.id);
}
