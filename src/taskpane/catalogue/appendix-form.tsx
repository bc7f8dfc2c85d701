import {
  Button,
  Checkbox,
  Field,
  Input,
  makeStyles,
  Radio,
  RadioGroup,
  Select,
  Text,
  tokens,
} from "@fluentui/react-components";
import { useState, type JSX } from "react";
import { newAppendix, type AppendixWish } from "../../catalogue";
import type { AddedSheet } from "../../excel";
import { activities } from "../../knowledge";
import type { Period } from "../../plan";
import { useCommands } from "../commands/use-commands";
import { useWords } from "../words/use-words";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  years: {
    display: "grid",
    gridTemplateColumns: "repeat(2, minmax(0, 1fr))",
    gap: tokens.spacingHorizontalS,
  },
  input: { minWidth: 0, width: "100%" },
  categories: { display: "flex", flexDirection: "column", maxHeight: "40vh", overflowY: "auto" },
  category: { fontSize: tokens.fontSizeBase200 },
  note: { color: tokens.colorNeutralForeground2 },
  actions: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalS },
});

const MONEY_UNITS = ["dong", "thousand-dong", "million-dong", "billion-dong"] as const;

interface AppendixFormProps {
  /** The year that a plan is usually made for now. */
  readonly year: number;
  /** The categories to choose from; the nine activities unless a programme has its own. */
  readonly categories?: readonly string[];
  /** Told when a sheet is about to be made: the form has to stay, though there will be a table then. */
  readonly onMake: () => void;
}

/** An empty appendix: for which years, in which unit of money, with which categories; on a sheet of its own. */
export function AppendixForm({
  year,
  onMake,
  categories = activities.map(({ name }) => name),
}: AppendixFormProps): JSX.Element {
  const styles = useStyles();
  const commands = useCommands();
  const { say } = useWords();
  const [kind, setKind] = useState<AppendixWish["kind"]>("annual-plan");
  const [from, setFrom] = useState(String(year));
  const [to, setTo] = useState(String(year + 4));
  const [money, setMoney] = useState<AppendixWish["moneyUnit"]>("million-dong");
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [busy, setBusy] = useState(false);
  const [added, setAdded] = useState<AddedSheet | null>(null);
  const [told, setTold] = useState("");
  const chosen = categories.filter((name) => !left.has(name));
  const period = periodOf(from, kind === "annual-plan" ? from : to);
  const wrongYear = period === null ? { validationMessage: say("appendix.year-wrong") } : {};

  const make = async (): Promise<void> => {
    if (period === null) return;
    onMake();
    setBusy(true);
    const made = await commands.addSheet(newAppendix({ kind, period, moneyUnit: money, categories: chosen }));
    setBusy(false);
    setAdded(made);
    setTold(made === null ? "" : say("appendix.made", { name: made.sheet.name }));
  };
  const undo = async (one: AddedSheet): Promise<void> => {
    setBusy(true);
    const gone = await commands.removeAddedSheet(one);
    setBusy(false);
    setAdded(null);
    setTold(say(gone ? "appendix.removed" : "appendix.not-removed", { name: one.sheet.name }));
  };

  return (
    <section aria-label={say("appendix.title")} className={styles.form}>
      <h3 className={styles.title}>{say("appendix.title")}</h3>
      <Text size={200} className={styles.note}>
        {say("appendix.note")}
      </Text>
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
        <Field
          size="small"
          label={say(kind === "annual-plan" ? "appendix.year" : "appendix.from")}
          {...wrongYear}
        >
          <Input
            size="small"
            className={styles.input}
            inputMode="numeric"
            value={from}
            onChange={(_, { value }) => {
              setFrom(value);
            }}
          />
        </Field>
        {kind === "programme" && (
          <Field size="small" label={say("appendix.to")}>
            <Input
              size="small"
              className={styles.input}
              inputMode="numeric"
              value={to}
              onChange={(_, { value }) => {
                setTo(value);
              }}
            />
          </Field>
        )}
        <Field size="small" label={say("appendix.money")}>
          <Select
            size="small"
            className={styles.input}
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
      <Field
        size="small"
        label={say("appendix.categories")}
        {...(chosen.length === 0 ? { validationMessage: say("appendix.categories.none") } : {})}
      >
        <div role="group" aria-label={say("appendix.categories")} className={styles.categories}>
          {categories.map((name) => (
            <Checkbox
              key={name}
              className={styles.category}
              label={<span lang="vi">{name}</span>}
              checked={!left.has(name)}
              onChange={(_, { checked }) => {
                const next = new Set(left);
                if (checked === true) next.delete(name);
                else next.add(name);
                setLeft(next);
              }}
            />
          ))}
        </div>
      </Field>
      <div className={styles.actions}>
        <Button
          appearance="primary"
          disabledFocusable={busy || period === null || chosen.length === 0}
          onClick={() => void make()}
        >
          {say("appendix.make")}
        </Button>
        <Text size={200} role="status">
          {told}
        </Text>
        {added !== null && (
          <Button size="small" disabledFocusable={busy} onClick={() => void undo(added)}>
            {say("write.undo")}
          </Button>
        )}
      </div>
    </section>
  );
}

/** Years as a person typed them; null where they are none. */
function periodOf(from: string, to: string): Period | null {
  if (![from, to].every((year) => /^(?:19|20)\d\d$/.test(year.trim()))) return null;
  const period = { from: Number(from), to: Number(to) };
  return period.from <= period.to ? period : null;
}
