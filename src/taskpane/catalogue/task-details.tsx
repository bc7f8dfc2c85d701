import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { Add16Regular } from "@fluentui/react-icons/svg/add";
import { Star16Filled, Star16Regular } from "@fluentui/react-icons/svg/star";
import type { JSX, ReactNode } from "react";
import { capOf } from "../../catalogue";
import type { CapSet, StandardTask } from "../../knowledge";
import type { MoneyUnit } from "../../plan";
import { useWords } from "../words/use-words";
import type { Words } from "../words/words";
import { inMoney } from "./cost-words";

const useStyles = makeStyles({
  facts: {
    display: "grid",
    gridTemplateColumns: "minmax(76px, auto) minmax(0, 1fr)",
    gap: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS}`,
    margin: 0,
    padding: `0 ${tokens.spacingHorizontalXS}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    "& dt": { color: tokens.colorNeutralForeground2 },
    "& dd": { margin: 0, overflowWrap: "anywhere" },
    "& ul": { margin: 0, padding: 0, listStyleType: "none" },
  },
  actions: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalXS}`,
  },
});

interface TaskDetailsProps {
  readonly task: StandardTask;
  readonly money: MoneyUnit;
  readonly caps: CapSet | null;
  readonly favourite: boolean;
  readonly chosen: boolean;
  readonly onAdd: () => void;
  readonly onFavourite: () => void;
  /** Gives the selected row this name; null where there is no table. */
  readonly onReplace: (() => void) | null;
  /** Hides it, or forgets it where it is one's own. */
  readonly onHide: () => void;
  readonly hideLabel: string;
}

/** All that is known of a task, each figure with its source, and what can be done with it. */
export function TaskDetails(props: TaskDetailsProps): JSX.Element {
  const { task, money, caps, favourite, chosen, onAdd, onFavourite, onReplace, onHide, hideLabel } = props;
  const styles = useStyles();
  const words = useWords();
  const { say } = words;
  const facts: readonly (readonly [string, ReactNode])[] = [
    [say("catalogue.detail.unit"), task.unit],
    [say("catalogue.detail.cost"), costWords(task, money, words)],
    [say("catalogue.detail.cap"), capWords(task, caps, words)],
    [say("catalogue.detail.lead"), task.lead],
    [say("catalogue.detail.partner"), task.partner],
    [say("catalogue.detail.time"), task.time],
    [say("catalogue.detail.seen"), seenIn(task, words)],
  ];
  return (
    <>
      <dl className={styles.facts}>
        {facts.map(
          ([label, fact]) =>
            fact !== null && (
              <div key={label} style={{ display: "contents" }}>
                <dt>{label}</dt>
                <dd lang="vi">{fact}</dd>
              </div>
            ),
        )}
      </dl>
      <div className={styles.actions}>
        <Button size="small" icon={<Add16Regular />} disabledFocusable={chosen} onClick={onAdd}>
          {say(chosen ? "catalogue.in-tray" : "catalogue.add")}
        </Button>
        <Button
          size="small"
          appearance="subtle"
          icon={favourite ? <Star16Filled /> : <Star16Regular />}
          onClick={onFavourite}
        >
          {say(favourite ? "catalogue.unfavourite" : "catalogue.favourite")}
        </Button>
        {onReplace !== null && (
          <Button size="small" appearance="subtle" onClick={onReplace}>
            {say("catalogue.replace")}
          </Button>
        )}
        <Button size="small" appearance="subtle" onClick={onHide}>
          {hideLabel}
        </Button>
      </div>
    </>
  );
}

function costWords({ cost, unit }: StandardTask, money: MoneyUnit, { say, number }: Words): string {
  const budget = cost === null ? null : inMoney(cost.budget, money);
  const other = cost === null ? null : inMoney(cost.other, money);
  if (cost === null || budget === null || other === null) return say("catalogue.detail.cost.none");
  return say("catalogue.detail.cost.both", {
    budget: number(budget),
    other: number(other),
    money: say(`money.${money}`),
    unit: unit ?? say("catalogue.no-unit"),
    source: cost.source,
  });
}

function capWords(task: StandardTask, caps: CapSet | null, { say }: Words): string {
  const cap = capOf(task, caps);
  if (caps === null) return say("catalogue.detail.cap.not-chosen");
  if (cap === null) return say("catalogue.detail.cap.none");
  const amount =
    cap.amount === null
      ? []
      : [say("catalogue.detail.cap.amount", { amount: cap.amount, unit: cap.unit ?? "" })];
  const share = cap.share === null ? [] : [say("catalogue.detail.cap.share", { share: cap.share })];
  const told = say("catalogue.detail.cap.source", {
    words: [...amount, ...share].join(", "),
    document: caps.document,
    article: cap.article,
  });
  return cap.certainty === "verified" ? told : `${told}. ${say("catalogue.detail.cap.unverified")}`;
}

function seenIn({ name, seen }: StandardTask, { say }: Words): ReactNode {
  if (seen.length === 0) return say("catalogue.detail.seen.own");
  return (
    <ul>
      {seen.map((one) => (
        <li key={`${one.document.id} ${one.place}`}>
          {say("catalogue.detail.seen.at", { document: one.document.title, place: one.place })}
          {one.name !== name && `: “${one.name}”`}
        </li>
      ))}
    </ul>
  );
}
