import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useMemo, useRef, useState, type JSX } from "react";
import type { CellRef, Edit } from "../../plan";
import { useCommands } from "../commands/use-commands";
import { FixAll } from "../offers/fix-all";
import type { CheckReport } from "../report/check-report";
import type { Entry } from "../report/entries";
import { firstEntries } from "../report/first-entries";
import { listed } from "../report/listed";
import type { Note } from "../state/pane-state";
import type { View } from "../state/view";
import { useWords } from "../words/use-words";
import { entryButton } from "./entry-button";
import { FindingItem } from "./finding-item";
import { FindingSection } from "./finding-section";
import { FindingsBar } from "./findings-bar";
import { nextEntry } from "./next-entry";
import { useKeptPlace } from "./use-kept-place";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
});

/** More entries at once than these would make the pane halt while it draws them. */
const STEP = 200;

interface FindingsProps {
  readonly report: CheckReport;
  readonly view: View;
  readonly note: Note | null;
  /** A write is under way. */
  readonly busy: boolean;
  readonly onView: (view: Partial<View>) => void;
}

/** What to look at, by category. Up and Down move through it and select the cell; one entry is current. */
export function Findings({ report, view, note, busy, onView }: FindingsProps): JSX.Element {
  const styles = useStyles();
  const commands = useCommands();
  const words = useWords();
  const list = useRef<HTMLElement>(null);
  const [search, setSearch] = useState("");
  const [most, setMost] = useState(STEP);
  const { filter, closed } = view;
  const all = useMemo(
    () => listed(report.sections, { severity: filter, search }, words),
    [report, filter, search, words],
  );
  const { sections, left } = firstEntries(all, most);
  const visible = sections.flatMap((section) => (closed.has(section.id) ? [] : section.entries));
  const place = useKeptPlace(list, report);
  const focusable = visible.find((entry) => entry === place.current) ?? visible[0];
  const sheetId = report.sheet.id;

  const show = (entry: Entry, cells: readonly CellRef[] = entry.cells): void => {
    place.goTo(entry);
    if (cells.length > 0) void commands.show({ sheetId, cells });
  };

  const write = (edits: readonly Edit[]): void => {
    void commands.writeEdits(edits, report.seen);
  };

  return (
    <section
      ref={list}
      className={styles.root}
      aria-label={words.say("findings.label")}
      aria-description={words.say("findings.keys")}
      onFocus={place.onFocus}
      onBlur={place.onBlur}
      onKeyDown={(event) => {
        const next = nextEntry(event, visible);
        if (next === null) return;
        event.preventDefault();
        entryButton(list.current, next)?.focus();
        show(next);
      }}
    >
      <FindingsBar
        report={report}
        sections={all}
        filter={filter}
        search={search}
        onFilter={(severity) => {
          onView({ filter: severity });
        }}
        onSearch={setSearch}
      />
      <FixAll
        report={report}
        busy={busy}
        onShowCell={(cell) => {
          void commands.show({ sheetId, cells: [cell] });
        }}
        onWrite={write}
      />
      {all.length === 0 && <Text role="status">{words.say("findings.none-found")}</Text>}
      {sections.map((section) => (
        <FindingSection
          key={section.id}
          section={section}
          open={!closed.has(section.id)}
          onToggle={() => {
            const toggled = new Set(closed);
            if (!toggled.delete(section.id)) toggled.add(section.id);
            onView({ closed: toggled });
          }}
        >
          {section.entries.map((entry) => (
            <FindingItem
              key={entry.id}
              entry={entry}
              current={entry === place.current}
              focusable={entry === focusable}
              note={entry === place.current ? note : null}
              busy={busy}
              onShow={() => {
                show(entry);
              }}
              onShowCell={(cell) => {
                show(entry, [cell]);
              }}
              onWrite={write}
              onExplain={(said) => {
                commands.explain(sheetId, entry.keys, said);
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
          {words.say("findings.more", { count: Math.min(left, STEP), left })}
        </Button>
      )}
    </section>
  );
}
