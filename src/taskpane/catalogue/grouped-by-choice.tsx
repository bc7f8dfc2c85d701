import { makeStyles, Radio, RadioGroup, Text, tokens } from "@fluentui/react-components";
import type { JSX } from "react";
import { useWords } from "../words/use-words";
import type { GroupedBy } from "./task-groups";

const useStyles = makeStyles({
  row: { display: "flex", flexWrap: "wrap", alignItems: "center", columnGap: tokens.spacingHorizontalS },
});

interface GroupedByChoiceProps {
  readonly by: GroupedBy;
  readonly onChoose: (by: GroupedBy) => void;
}

/** Whether the list goes by the activities of the decree or by the categories of the table. */
export function GroupedByChoice({ by, onChoose }: GroupedByChoiceProps): JSX.Element {
  const styles = useStyles();
  const { say } = useWords();
  return (
    <div className={styles.row}>
      <Text size={200}>{say("catalogue.by")}</Text>
      <RadioGroup
        layout="horizontal"
        aria-label={say("catalogue.by")}
        value={by}
        onChange={(_, { value }) => {
          onChoose(value === "category" ? "category" : "activity");
        }}
      >
        <Radio value="activity" label={say("catalogue.by.activity")} />
        <Radio value="category" label={say("catalogue.by.category")} />
      </RadioGroup>
    </div>
  );
}
