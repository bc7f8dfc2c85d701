import { makeStyles, ToggleButton, tokens } from "@fluentui/react-components";
import type { JSX } from "react";
import type { Severity } from "../../plan";
import type { SeverityCounts } from "../report/verdict";
import { useWords } from "../words/use-words";
import { SeverityIcon } from "./severity-icon";

const useStyles = makeStyles({
  group: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
  button: { minWidth: 0, fontWeight: tokens.fontWeightRegular, whiteSpace: "nowrap" },
});

const SEVERITIES: readonly Severity[] = ["error", "warning", "info"];

interface SeverityFilterProps {
  readonly counts: SeverityCounts;
  readonly filter: Severity | null;
  readonly onFilter: (severity: Severity | null) => void;
}

/** How many there are of each; pressing one lists it alone, pressing it again lists all. */
export function SeverityFilter({ counts, filter, onFilter }: SeverityFilterProps): JSX.Element {
  const styles = useStyles();
  const { say } = useWords();
  return (
    <div className={styles.group} role="group" aria-label={say("filter.label")}>
      {SEVERITIES.map((severity) => (
        <ToggleButton
          key={severity}
          className={styles.button}
          size="small"
          shape="circular"
          icon={<SeverityIcon severity={severity} />}
          checked={filter === severity}
          disabled={counts[severity] === 0 && filter !== severity}
          onClick={() => {
            onFilter(filter === severity ? null : severity);
          }}
        >
          {say("filter.count", { severity: say(`severity.${severity}`), count: counts[severity] })}
        </ToggleButton>
      ))}
    </div>
  );
}
