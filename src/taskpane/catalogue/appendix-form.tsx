import {
  Button,
  Field,
  makeStyles,
  mergeClasses,
  Radio,
  RadioGroup,
  Select,
  tokens,
} from "@fluentui/react-components";
import { useEffect, useRef, useState, type JSX } from "react";
import { newAppendix, type AppendixWish } from "../../catalogue";
import type { AddedSheet } from "../../excel";
import type { Period } from "../../plan";
import { programmeCategories, type Programme } from "../../programme";
import { useCommands } from "../commands/use-commands";
import { useSectionStyles } from "../theme/section-styles";
import { useWords } from "../words/use-words";
import { Categories, useCategoryChoice } from "./category-choice";
import { SmallField } from "./small-field";

const useStyles = makeStyles({
  /** It takes the focus without being a control. */
  title: { outlineStyle: "none" },
  years: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(92px, 1fr))",
    gap: tokens.spacingHorizontalS,
  },
});

const MONEY_UNITS = ["dong", "thousand-dong", "million-dong", "billion-dong"] as const;

interface AppendixFormProps {
  /** The year that a plan is usually made for now. */
  readonly year: number;
  /** The approved programme that the workbook keeps; null for none. */
  readonly programme: Programme | null;
  readonly onMade: (added: AddedSheet) => void;
  /** Null where there is nothing else to do. */
  readonly onClose: (() => void) | null;
}

/** An empty appendix: for which years, in which unit of money, with which categories; on a sheet of its own. */
export function AppendixForm({ year, programme, onMade, onClose }: AppendixFormProps): JSX.Element {
  const section = useSectionStyles();
  const styles = useStyles();
  const commands = useCommands();
  const { say } = useWords();
  const title = useRef<HTMLHeadingElement>(null);
  const [kind, setKind] = useState<AppendixWish["kind"]>("annual-plan");
  const [from, setFrom] = useState(String(year));
  const [to, setTo] = useState(String(year + 4));
  const [money, setMoney] = useState(() => moneyOf(programme));
  const [busy, setBusy] = useState(false);
  const ofProgramme = programme === null ? [] : programmeCategories(programme);
  const choice = useCategoryChoice(ofProgramme);
  const period = periodOf(from, kind === "annual-plan" ? from : to);

  useEffect(() => {
    // It is what comes next, unless somebody is typing already.
    const { activeElement: at } = document;
    if (!(at instanceof HTMLInputElement && at.value !== "")) title.current?.focus();
  }, []);
  const make = async (): Promise<void> => {
    if (period === null) return;
    setBusy(true);
    const appendix = newAppendix({ kind, period, moneyUnit: money, categories: choice.chosen });
    const added = await commands.addSheet(appendix);
    setBusy(false);
    if (added !== null) onMade(added);
  };
  return (
    <section aria-label={say("appendix.title")} className={section.section}>
      <h2 ref={title} tabIndex={-1} className={mergeClasses(section.title, styles.title)}>
        {say("appendix.title")}
      </h2>
      <span className={section.aside}>{say("appendix.note")}</span>
      <RadioGroup
        layout="horizontal"
        aria-label={say("appendix.kind")}
        value={kind}
        onChange={(_, { value }) => {
          setKind(value === "programme" ? "programme" : "annual-plan");
        }}
      >
        <Radio value="annual-plan" label={say("appendix.kind.annual-plan")} />
        <Radio value="programme" label={say("appendix.kind.programme")} />
      </RadioGroup>
      <div className={styles.years}>
        <SmallField
          label={say(kind === "annual-plan" ? "appendix.year" : "appendix.from")}
          inputMode="numeric"
          problem={period === null ? say("appendix.year-wrong") : ""}
          value={from}
          onType={setFrom}
        />
        {kind === "programme" && (
          <SmallField label={say("appendix.to")} inputMode="numeric" value={to} onType={setTo} />
        )}
        <Field size="small" label={say("appendix.money")}>
          <Select
            size="small"
            className={section.narrow}
            value={money}
            onChange={(_, { value }) => {
              setMoney(MONEY_UNITS.find((unit) => unit === value) ?? money);
            }}
          >
            {MONEY_UNITS.map((unit) => (
              <option key={unit} value={unit}>
                {say(`money.${unit}`)}
              </option>
            ))}
          </Select>
        </Field>
      </div>
      <Categories choice={choice} hasProgramme={ofProgramme.length > 0} />
      <div className={section.actions}>
        <Button
          appearance="primary"
          disabledFocusable={busy || period === null || choice.chosen.length === 0}
          onClick={() => void make()}
        >
          {say("appendix.make")}
        </Button>
        {onClose !== null && <Button onClick={onClose}>{say("preview.close")}</Button>}
      </div>
    </section>
  );
}

function moneyOf(programme: Programme | null): AppendixWish["moneyUnit"] {
  return programme === null || programme.moneyUnit === "unknown" ? "million-dong" : programme.moneyUnit;
}

/** Years as a person typed them; null where they are none. */
function periodOf(from: string, to: string): Period | null {
  if (![from, to].every((year) => /^(?:19|20)\d\d$/.test(year.trim()))) return null;
  const period = { from: Number(from), to: Number(to) };
  return period.from <= period.to ? period : null;
}
