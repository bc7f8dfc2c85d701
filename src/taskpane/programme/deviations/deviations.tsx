import { Button, Text } from "@fluentui/react-components";
import { CheckmarkCircle20Regular } from "@fluentui/react-icons/svg/checkmark-circle";
import { useEffect, useMemo, useState, type JSX } from "react";
import { Findings } from "../../check/findings";
import { useCommands } from "../../commands/use-commands";
import { withExplanations } from "../../report/explained";
import { explanationsOf, type PaneState } from "../../state/pane-state";
import { NEW_VIEW } from "../../state/view";
import { useWords } from "../../words/use-words";
import { useSectionStyles } from "../../theme/section-styles";
import { deviationsOf } from "./by-kind";

interface DeviationsProps {
  readonly state: PaneState;
  readonly sheetId: string;
}

/** Where the plan leaves the programme, by kind, as the check found it: the sheet is checked where it was not. */
export function Deviations({ state, sheetId }: DeviationsProps): JSX.Element {
  const styles = useSectionStyles();
  const commands = useCommands();
  const { say } = useWords();
  const [view, setView] = useState(NEW_VIEW);
  const { reports, aged, running, note, writing } = state;
  const report = reports.get(sheetId) ?? null;
  const explanations = explanationsOf(state, sheetId);
  const age = aged.get(sheetId) ?? null;
  const unchecked = report === null || age === "earlier";
  useEffect(() => {
    if (unchecked) void commands.check(sheetId);
    // Once for each sheet: a check that failed is not tried again by itself.
    // eslint-disable-next-line react-hooks/exhaustive-deps -- what comes of the check is no reason for another
  }, [sheetId, commands]);
  const deviations = useMemo(
    () =>
      report === null
        ? null
        : deviationsOf(withExplanations(report, explanations), (kind) => say(`programme.kind.${kind}`)),
    [report, explanations, say],
  );
  const count = deviations?.sections.reduce((sum, section) => sum + section.count, 0) ?? 0;
  return (
    <section className={styles.section} aria-label={say("programme.deviations")}>
      <Text as="h2" className={styles.title}>
        {say("programme.deviations")}
      </Text>
      {(deviations === null || age !== null) && (
        <div className={styles.actions}>
          <Text size={200}>
            {running !== null
              ? say("verdict.running")
              : say(deviations === null ? "verdict.none" : "verdict.changed")}
          </Text>
          {running === null && (
            <Button size="small" onClick={() => void commands.check(sheetId)}>
              {say(deviations === null ? "check.first" : "check.again")}
            </Button>
          )}
        </div>
      )}
      {deviations !== null && count === 0 && age === null && (
        <Text role="status">
          <CheckmarkCircle20Regular aria-hidden /> {say("programme.deviations.none")}
        </Text>
      )}
      {deviations !== null && count > 0 && (
        <Findings
          key={sheetId}
          report={deviations}
          view={view}
          note={note}
          busy={writing !== null}
          onView={(part) => {
            setView({ ...view, ...part });
          }}
        />
      )}
    </section>
  );
}
