import { Button, Link, makeStyles, mergeClasses, Text, tokens } from "@fluentui/react-components";
import { useId, type JSX } from "react";
import { Decimal } from "../../../plan";
import type { Candidate, NameMatch, Programme } from "../../../programme";
import type { PaneText } from "../../words/pane-text";
import { useWords } from "../../words/use-words";
import { useSectionStyles } from "../../theme/section-styles";
import { CorrectMatch } from "./correct-match";

const useStyles = makeStyles({
  item: {
    gap: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalS,
    borderRadius: tokens.borderRadiusMedium,
  },
  names: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXXS },
  cell: { fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: "tabular-nums" },
});

interface MatchItemProps {
  readonly name: string;
  /** Its cell ("C29"); null where it stands in no sheet that can be shown. */
  readonly place: string | null;
  readonly match: NameMatch;
  readonly programme: Programme;
  /** Whether the other tasks are shown to choose from. */
  readonly open: boolean;
  readonly onToggle: () => void;
  readonly onShow: () => void;
  /** An id; null for none of the programme's tasks; undefined to match by itself again. */
  readonly onCorrect: (task: string | null | undefined) => void;
}

/** One task of a plan, what it was taken for, how alike they are, and what else it could be. */
export function MatchItem({
  name,
  place,
  match,
  programme,
  open,
  onToggle,
  onShow,
  onCorrect,
}: MatchItemProps): JSX.Element {
  const styles = useStyles();
  const section = useSectionStyles();
  const { say } = useWords();
  const id = useId();
  const { how, found, runnerUp } = match;
  return (
    <div
      className={mergeClasses(section.card, styles.item)}
      role="group"
      aria-label={place === null ? name : `${place} ${name}`}
    >
      <div className={styles.names}>
        <span>
          {place !== null && (
            <>
              <Link as="button" className={styles.cell} onClick={onShow}>
                {place}
              </Link>{" "}
            </>
          )}
          {name}
        </span>
        <Text size={200}>
          {found === null
            ? say(how === "corrected" ? "programme.match.none-said" : "programme.match.none")
            : say(how === "corrected" ? "programme.match.said" : "programme.match.found", {
                name: found.task.name,
                score: percent(found),
              })}
        </Text>
        {runnerUp !== null && how !== "corrected" && (
          <Text size={200} className={section.aside}>
            {say(nextKey(match), {
              name: runnerUp.task.name,
              score: percent(runnerUp),
            })}
          </Text>
        )}
      </div>
      <div className={section.actions}>
        <Button
          size="small"
          aria-expanded={open}
          aria-controls={open ? id : undefined}
          aria-label={say("programme.match.choose-for", { name })}
          onClick={onToggle}
        >
          {say("programme.match.choose")}
        </Button>
        {how === "corrected" && (
          <Button
            size="small"
            appearance="subtle"
            onClick={() => {
              onCorrect(undefined);
            }}
          >
            {say("programme.match.undo")}
          </Button>
        )}
      </div>
      {open && (
        <div id={id}>
          <CorrectMatch match={match} programme={programme} onCorrect={onCorrect} />
        </div>
      )}
    </div>
  );
}

function nextKey({ found, sure }: NameMatch): PaneText {
  if (found === null) return "programme.match.nearest";
  return sure ? "programme.match.runner-up" : "programme.match.runner-up.near";
}

/** 0.876 as 87: a likeness is never rounded up to sameness. */
function percent({ score }: Candidate): Decimal {
  return new Decimal(score).times(100).floor();
}
