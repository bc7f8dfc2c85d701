import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { Dismiss16Regular } from "@fluentui/react-icons/svg/dismiss";
import type { JSX } from "react";
import type { Decimal } from "../../plan";
import { TWO_LINES } from "../theme/two-lines";
import { useWords } from "../words/use-words";
import { SmallField } from "./small-field";
import type { TrayItem } from "./use-tray";
import type { Figure, FiguredItem } from "./wanted-tasks";

const useStyles = makeStyles({
  item: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    padding: tokens.spacingVerticalXS,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  head: { display: "grid", gridTemplateColumns: "minmax(0, 1fr) auto", alignItems: "start" },
  name: TWO_LINES,
  fields: {
    display: "grid",
    gridTemplateColumns: "repeat(3, minmax(0, 1fr))",
    alignItems: "start",
    gap: tokens.spacingHorizontalS,
    // Labels of one line and of two: the fields stand in a row all the same.
    "& label": {
      display: "flex",
      alignItems: "end",
      minHeight: `calc(2 * ${tokens.lineHeightBase200})`,
    },
  },
  wide: { gridColumn: "1 / -1", "& label": { minHeight: "auto" } },
  remove: { minWidth: "24px" },
});

/** What the table's columns are called, those of money with their unit; null where it has no such column. */
export interface FieldLabels {
  readonly budget: string | null;
  readonly other: string | null;
  readonly lead: string | null;
}

interface TrayItemFieldsProps {
  readonly figured: FiguredItem;
  readonly labels: FieldLabels;
  readonly onChange: (over: Partial<TrayItem>) => void;
  readonly onRemove: () => void;
}

/** One chosen task with how many and how much: proposed where nothing was typed, wrong figures said in words. */
export function TrayItemFields({ figured, labels, onChange, onRemove }: TrayItemFieldsProps): JSX.Element {
  const styles = useStyles();
  const { say, number } = useWords();
  const { item, task, wrong } = figured;
  const unit = task.unit;
  const problem = (name: Figure): string => {
    if (!wrong.has(name)) return "";
    const zero = name === "quantity" && /^[0,.]+$/.test(item.quantity.trim());
    return say(zero ? "catalogue.tray.not-positive" : "catalogue.tray.not-a-number");
  };
  const shown = (typed: string | null, proposed: Decimal | null): string =>
    typed ?? (proposed === null ? "" : number(proposed.toDecimalPlaces(3)));
  const field = (name: Figure, label: string | null, value: string): JSX.Element | null =>
    label === null ? null : (
      <SmallField
        label={label}
        inputMode="decimal"
        problem={problem(name)}
        value={value}
        onType={(text) => {
          onChange({ [name]: text });
        }}
      />
    );
  return (
    <li className={styles.item}>
      <div className={styles.head}>
        <Text size={200} weight="semibold" lang="vi" className={styles.name} title={task.name}>
          {task.name}
        </Text>
        <Button
          size="small"
          appearance="transparent"
          className={styles.remove}
          icon={<Dismiss16Regular />}
          aria-label={say("catalogue.tray.remove", { name: task.name })}
          onClick={onRemove}
        />
      </div>
      <div className={styles.fields} role="group" aria-label={task.name}>
        {field(
          "quantity",
          unit === null ? say("catalogue.tray.quantity") : say("catalogue.tray.quantity-unit", { unit }),
          item.quantity,
        )}
        {field("budget", labels.budget, shown(item.budget, figured.budget))}
        {field("other", labels.other, shown(item.other, figured.other))}
        {labels.lead !== null && figured.lead !== undefined && (
          <SmallField
            label={labels.lead}
            className={styles.wide}
            value={figured.lead}
            onType={(lead) => {
              onChange({ lead });
            }}
          />
        )}
      </div>
    </li>
  );
}
