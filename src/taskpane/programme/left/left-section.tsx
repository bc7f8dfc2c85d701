import { Field, makeStyles, Select, Text, tokens } from "@fluentui/react-components";
import { useMemo, useState, type JSX } from "react";
import type { AddedSheet } from "../../../excel";
import type { Comparison, Remaining } from "../../../programme";
import { useWords } from "../../words/use-words";
import { LeftTable } from "../figures/left-table";
import { useSectionStyles } from "../../theme/section-styles";
import { MoreButton, STEP } from "../more-button";
import { ExportComparison } from "./export-comparison";
import { GROUPINGS, leftRows, MEASURES, type Grouping, type Measure } from "./left-rows";

const useStyles = makeStyles({
  choices: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(120px, 1fr))",
    gap: tokens.spacingHorizontalS,
  },
});

interface LeftSectionProps {
  readonly comparison: Comparison;
  readonly left: Remaining;
  readonly onAdded: (added: AddedSheet) => void;
}

/** What is left, by task, category or year, and the whole of it as a sheet of its own. */
export function LeftSection({ comparison, left, onAdded }: LeftSectionProps): JSX.Element {
  const styles = useStyles();
  const section = useSectionStyles();
  const words = useWords();
  const { say } = words;
  const [grouping, setGrouping] = useState<Grouping>("category");
  const [measure, setMeasure] = useState<Measure>("budget");
  const [most, setMost] = useState(STEP);
  const measures: readonly Measure[] =
    grouping === "task" ? MEASURES : MEASURES.filter((one) => one !== "quantity");
  const shown = measures.includes(measure) ? measure : "budget";
  const rows = useMemo(() => leftRows(left, grouping, shown, words), [left, grouping, shown, words]);
  const { moneyUnit } = comparison.matching.programme;
  return (
    <section className={section.section} aria-label={say("programme.left")}>
      <Text as="h2" className={section.title}>
        {say("programme.left")}
      </Text>
      <div className={styles.choices}>
        <Field size="small" className={section.narrow} label={say("programme.left.by")}>
          <Select
            className={section.narrow}
            size="small"
            value={grouping}
            onChange={(_, { value }) => {
              setGrouping(GROUPINGS.find((one) => one === value) ?? grouping);
              setMost(STEP);
            }}
          >
            {GROUPINGS.map((one) => (
              <option key={one} value={one}>
                {say(`programme.left.by.${one}`)}
              </option>
            ))}
          </Select>
        </Field>
        <Field size="small" className={section.narrow} label={say("programme.left.measure")}>
          <Select
            className={section.narrow}
            size="small"
            value={shown}
            onChange={(_, { value }) => {
              setMeasure(MEASURES.find((one) => one === value) ?? shown);
            }}
          >
            {measures.map((one) => (
              <option key={one} value={one}>
                {one === "quantity"
                  ? say("programme.left.quantity")
                  : say("programme.left.money", {
                      part: say(`programme.part.${one}`),
                      unit: say(`money.${moneyUnit}`),
                    })}
              </option>
            ))}
          </Select>
        </Field>
      </div>
      <LeftTable label={say("programme.left")} rows={rows.slice(0, most)} />
      <MoreButton all={rows.length} most={most} onMost={setMost} />
      <ExportComparison comparison={comparison} left={left} onAdded={onAdded} />
    </section>
  );
}
