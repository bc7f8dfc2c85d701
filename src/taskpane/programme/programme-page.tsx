import { makeStyles, Select, Text, tokens } from "@fluentui/react-components";
import { useMemo, useState, type JSX } from "react";
import type { AddedSheet } from "../../excel";
import { a1Range, type Plan, type Sheet } from "../../plan";
import { misfits, newlyKept, planTasks, yearOf } from "../../programme";
import { isComparisonSheet } from "../../report";
import { useCommands } from "../commands/use-commands";
import { useReadSheet } from "../commands/use-read-sheet";
import { FillProgress } from "../fill/fill-progress";
import { FillStopped } from "../fill/fill-stopped";
import type { PaneState } from "../state/pane-state";
import { useWords } from "../words/use-words";
import { BeginPlan } from "./begin/begin-plan";
import { GivenUp } from "./card/given-up";
import { ProgrammeCard } from "./card/programme-card";
import { YearChoice } from "./card/year-choice";
import { Compared } from "./compared";
import { EarlierYears } from "./earlier/earlier-years";
import { GiveProgramme } from "./give/give-programme";
import { AddedSheetNews } from "../writing/added-sheet-news";
import { useSectionStyles } from "../theme/section-styles";
import { refusalWords } from "./programme-words";

const useStyles = makeStyles({
  page: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalL,
    padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXXL}`,
    // Words that fade from one theme's colour to the other's cannot be read meanwhile.
    "& button": { transitionProperty: "none" },
  },
});

/** The page Chương trình: the approved programme, where the plan leaves it, and what is left of it. */
export function ProgrammePage({ state }: { readonly state: PaneState }): JSX.Element {
  const styles = useStyles();
  const section = useSectionStyles();
  const commands = useCommands();
  const { say, language } = useWords();
  const { activeSheet, sheets, programme } = state;
  const { kept, before, refusal, saved } = programme;
  const filling = useReadSheet(state);
  const read = filling?.kind === "read" ? filling : null;
  const [replacing, setReplacing] = useState(false);
  const [chosen, setChosen] = useState(0);
  const [added, setAdded] = useState<AddedSheet | null>(null);
  const plans = useMemo(() => (read === null ? [] : plansOf(read.sheet)), [read]);
  const plan = plans[chosen] ?? plans[0] ?? null;
  const planYear = kept?.year ?? (plan === null ? null : yearOf(plan));
  return (
    <div className={styles.page}>
      {before !== null && <GivenUp before={before} />}
      {added !== null && (
        <AddedSheetNews
          key={added.sheet.id}
          added={added}
          onUndone={() => {
            setAdded(null);
          }}
        />
      )}
      {refusal !== null && (
        <Text role="alert">{say("programme.damaged", { reason: refusalWords(refusal, language) })}</Text>
      )}
      {kept === null || replacing ? (
        <GiveProgramme
          sheets={sheets}
          activeSheet={activeSheet}
          plan={plan}
          onKeep={(given, source) => {
            setReplacing(false);
            void commands.setProgramme(newlyKept(given, source));
          }}
          onClose={
            kept === null
              ? null
              : () => {
                  setReplacing(false);
                }
          }
        />
      ) : (
        <>
          <ProgrammeCard
            kept={kept}
            saved={saved}
            misfits={plan === null ? [] : misfits(kept.programme, plan, planYear)}
            onReplace={() => {
              setReplacing(true);
            }}
          />
          <YearChoice kept={kept} plan={plan} />
          <EarlierYears kept={kept} year={planYear} sheets={sheets} />
          <FillProgress
            doing={filling?.kind === "reading" ? "reading" : null}
            share={filling?.kind === "reading" ? filling.share : 0}
            onStop={() => {
              commands.stopReadingForFilling();
            }}
          />
          {filling?.kind === "failed" && activeSheet !== null && (
            <FillStopped what="reading" onAgain={() => void commands.readForFilling(activeSheet)} />
          )}
          {plans.length > 1 && (
            <Select
              className={section.narrow}
              size="small"
              aria-label={say("programme.table")}
              value={String(chosen)}
              onChange={(_, { value }) => {
                setChosen(Number(value));
              }}
            >
              {plans.map(({ range, title }, at) => (
                <option key={a1Range(range)} value={String(at)}>
                  {title === null ? a1Range(range) : `${a1Range(range)} ${title.text}`}
                </option>
              ))}
            </Select>
          )}
          {plan !== null && (
            <Compared state={state} kept={kept} plan={plan} onSheet={plans} onAdded={setAdded} />
          )}
          {read !== null && plan === null && <Text>{say("programme.no-plan-here")}</Text>}
          <BeginPlan programme={kept.programme} year={planYear} onAdded={setAdded} />
        </>
      )}
    </div>
  );
}

/** The plans that can be held against a programme: not the programme itself, nor a comparison. */
function plansOf({ tables }: Sheet): readonly Plan[] {
  return tables.filter(
    (table): table is Plan =>
      table.kind === "plan" &&
      table.planKind !== "programme" &&
      planTasks(table).length > 0 &&
      !isComparisonSheet(table),
  );
}
