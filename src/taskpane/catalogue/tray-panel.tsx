import {
  Button,
  Field,
  makeStyles,
  Radio,
  RadioGroup,
  Select,
  Text,
  tokens,
} from "@fluentui/react-components";
import type { JSX } from "react";
import { amountColumnsOf } from "../../catalogue";
import type { Plan } from "../../plan";
import { useSectionStyles } from "../theme/section-styles";
import { useWords } from "../words/use-words";
import type { Words } from "../words/words";
import { TrayItemFields, type FieldLabels } from "./tray-item-fields";
import type { Tray } from "./use-tray";
import type { FiguredItem } from "./wanted-tasks";

const useStyles = makeStyles({
  list: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    margin: 0,
    padding: 0,
    listStyleType: "none",
  },
  /** In sight while one goes through a long list. */
  action: {
    position: "sticky",
    bottom: 0,
    padding: `${tokens.spacingVerticalS} 0`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
});

/** Where chosen tasks shall go: each to its category, or above the selected row. */
export type Where = "category" | "selected";

interface TrayPanelProps {
  readonly tray: Tray;
  readonly items: readonly FiguredItem[];
  readonly plans: readonly Plan[];
  readonly plan: Plan;
  readonly where: Where;
  readonly busy: boolean;
  readonly onPlan: (plan: Plan) => void;
  readonly onWhere: (where: Where) => void;
  readonly onInsert: () => void;
}

/** What was chosen, with how many and how much, and where it goes. Nothing is written before it was shown. */
export function TrayPanel(props: TrayPanelProps): JSX.Element {
  const { tray, items, plans, plan, where, busy, onPlan, onWhere, onInsert } = props;
  const section = useSectionStyles();
  const styles = useStyles();
  const words = useWords();
  const { say } = words;
  const wrong = items.some((one) => one.wrong.size > 0);
  const labels = labelsOf(plan, words);
  return (
    <section aria-label={say("catalogue.tray")} className={section.section}>
      <h2 className={section.title}>{say("catalogue.tray")}</h2>
      <ul className={styles.list}>
        {items.map((figured) => (
          <TrayItemFields
            key={figured.item.id}
            figured={figured}
            labels={labels}
            onChange={(over) => {
              tray.change(figured.item.id, over);
            }}
            onRemove={() => {
              tray.remove(figured.item.id);
            }}
          />
        ))}
      </ul>
      {labels.budget !== null && <span className={section.aside}>{say("catalogue.tray.proposed")}</span>}
      {plans.length > 1 && (
        <Field size="small" label={say("catalogue.table")}>
          <Select
            size="small"
            className={section.narrow}
            value={String(plans.indexOf(plan))}
            onChange={(_, { value }) => {
              onPlan(plans[Number(value)] ?? plan);
            }}
          >
            {plans.map(({ title, range }, at) => (
              <option key={range.top} value={String(at)} lang="vi">
                {title?.text ?? String(range.top + 1)}
              </option>
            ))}
          </Select>
        </Field>
      )}
      <Field size="small" label={say("catalogue.tray.place")}>
        <RadioGroup
          value={where}
          onChange={(_, { value }) => {
            onWhere(value === "selected" ? "selected" : "category");
          }}
        >
          <Radio value="category" label={say("catalogue.tray.place.category")} />
          <Radio value="selected" label={say("catalogue.tray.place.selected")} />
        </RadioGroup>
      </Field>
      <div className={styles.action}>
        <Button appearance="primary" disabledFocusable={busy || wrong} onClick={onInsert}>
          {say("catalogue.tray.insert", { count: items.length })}
        </Button>
        {wrong && (
          <Text block size={200} role="status">
            {say("catalogue.tray.mend")}
          </Text>
        )}
      </div>
    </section>
  );
}

/** The table's own headings where it has them. */
function labelsOf(plan: Plan, { say }: Words): FieldLabels {
  const columns = amountColumnsOf(plan);
  const lead = plan.columns.find(({ role }) => role === "lead");
  const label = (column: number | null, usual: string): string | null => {
    // A table that shows only a total is given the two together.
    if (column === null && columns.total === null) return null;
    const heading = plan.columns.find((one) => one.column === column)?.headings.at(-1) ?? usual;
    if (plan.moneyUnit === "unknown") return heading;
    return say("catalogue.tray.money", { heading, money: say(`money.${plan.moneyUnit}`) });
  };
  return {
    budget: label(columns.budget, say("catalogue.tray.budget")),
    other: label(columns.other, say("catalogue.tray.other")),
    lead: lead === undefined ? null : (lead.headings.at(-1) ?? say("catalogue.detail.lead")),
  };
}
