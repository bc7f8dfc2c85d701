import { Button, makeStyles, SearchBox, tokens } from "@fluentui/react-components";
import { SelectAllOn20Regular } from "@fluentui/react-icons/svg/select-all-on";
import type { JSX } from "react";
import type { Severity } from "../../plan";
import { useCommands } from "../commands/use-commands";
import type { CheckReport } from "../report/check-report";
import type { Section } from "../report/sections";
import { useWords } from "../words/use-words";
import { SeverityFilter } from "./severity-filter";

/** A list that is longer than these is not taken in at a glance. */
const MANY = 8;

const useStyles = makeStyles({
  row: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalXS,
  },
  search: { width: "100%", maxWidth: "none" },
});

interface FindingsBarProps {
  readonly report: CheckReport;
  /** What is listed now. */
  readonly sections: readonly Section[];
  readonly filter: Severity | null;
  readonly search: string;
  readonly onFilter: (severity: Severity | null) => void;
  readonly onSearch: (search: string) => void;
}

/** Which findings are listed; and all their cells at once, by selecting them: nothing is painted. */
export function FindingsBar(props: FindingsBarProps): JSX.Element {
  const { report, sections, filter, search, onFilter, onSearch } = props;
  const styles = useStyles();
  const commands = useCommands();
  const { say } = useWords();
  const entries = sections.flatMap((section) => section.entries);
  const many = report.sections.reduce((count, section) => count + section.entries.length, 0) > MANY;
  return (
    <>
      <div className={styles.row}>
        <SeverityFilter counts={report.counts} filter={filter} onFilter={onFilter} />
        {commands.showsAllAtOnce() && entries.length > 1 && (
          <Button
            appearance="subtle"
            size="small"
            icon={<SelectAllOn20Regular />}
            aria-label={say("findings.select-all")}
            title={say("findings.select-all")}
            onClick={() => {
              const cells = entries.flatMap((entry) => entry.cells);
              void commands.show({ sheetId: report.sheet.id, cells });
            }}
          />
        )}
      </div>
      {many && (
        <SearchBox
          className={styles.search}
          size="small"
          aria-label={say("findings.search")}
          placeholder={say("findings.search")}
          dismiss={{ "aria-label": say("findings.search-clear") }}
          value={search}
          onChange={(_, { value }) => {
            onSearch(value);
          }}
        />
      )}
    </>
  );
}
