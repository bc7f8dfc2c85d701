import { Button, Field, Input, makeStyles, Text, tokens } from "@fluentui/react-components";
import { Dismiss16Regular } from "@fluentui/react-icons/svg/dismiss";
import type { JSX } from "react";
import type { Decimal } from "../../plan";
import { useWords } from "../words/use-words";
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
  name: {
    display: "block",
    overflow: "hidden",
    maxHeight: `calc(2 * ${tokens.lineHeightBase200})`,
    overflowWrap: "anywhere",
  },
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
  input: { minWidth: 0, width: "100%" },
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
  const problem = (name: Figure): { validationMessage?: string } => {
    if (!wrong.has(name)) return {};
    const zero = name === "quantity" && /^[0,.]+$/.test(item.quantity.trim());
    return { validationMessage: say(zero ? "catalogue.tray.not-positive" : "catalogue.tray.not-a-number") };
  };
  const shown = (typed: string | null, proposed: Decimal | null): string =>
    typed ?? (proposed === null ? "" : number(proposed.toDecimalPlaces(3)));
  const money = (name: "budget" | "other"): JSX.Element | null => {
    const label = labels[name];
    if (label === null) return null;
    return (
      <Field size="small" label={label} {...problem(name)}>
        <Input
          size="small"
          className={styles.input}
          inputMode="decimal"
          value={shown(item[name], figured[name])}
          onChange={(_, { value }) => {
            onChange({ [name]: value });
          }}
        />
      </Field>
    );
  };
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
        <Field
          size="small"
          label={
            unit === null ? say("catalogue.tray.quantity") : say("catalogue.tray.quantity-unit", { unit })
          }
          {...problem("quantity")}
        >
          <Input
            size="small"
            className={styles.input}
            inputMode="decimal"
            value={item.quantity}
            onChange={(_, { value }) => {
              onChange({ quantity: value });
            }}
          />
        </Field>
        {money("budget")}
        {money("other")}
        {labels.lead !== null && figured.lead !== undefined && (
          <Field size="small" label={labels.lead} className={styles.wide}>
            <Input
              size="small"
              className={styles.input}
              value={figured.lead}
              onChange={(_, { value }) => {
                onChange({ lead: value });
              }}
            />
          </Field>
        )}
      </div>
    </li>
  );
}
