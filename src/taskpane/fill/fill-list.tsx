import { Button, makeStyles, Radio, RadioGroup, Text, tokens } from "@fluentui/react-components";
import { useMemo, type JSX } from "react";
import { fillEdits, type FillProposal } from "../../fill";
import type { Edit } from "../../plan";
import { useCommands } from "../commands/use-commands";
import { PreviewGroupList } from "../preview/preview-group";
import { useWords } from "../words/use-words";
import { withTicked, type FillChoices } from "./fill-choices";
import { FillEmpty } from "./fill-empty";
import { previewGroups, ticksOf } from "./preview-groups";

const useStyles = makeStyles({
  list: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  action: {
    position: "sticky",
    bottom: 0,
    padding: `${tokens.spacingVerticalS} 0`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
});

interface FillListProps {
  readonly proposals: readonly FillProposal[];
  readonly choices: FillChoices;
  readonly busy: boolean;
  readonly onChoose: (choices: FillChoices) => void;
  readonly onFill: (edits: readonly Edit[]) => void;
}

/** What will be filled: as formulas or values, each change before → after, ticked and counted. */
export function FillList({ proposals, choices, busy, onChoose, onFill }: FillListProps): JSX.Element {
  const styles = useStyles();
  const commands = useCommands();
  const words = useWords();
  const { say } = words;
  const groups = useMemo(() => previewGroups(proposals, words), [proposals, words]);
  const ticks = useMemo(() => ticksOf(proposals, choices), [proposals, choices]);
  const count = ticks.size;
  const sheetId = proposals[0]?.plan.grid.sheet.id;
  if (groups.length === 0) return <FillEmpty proposals={proposals} />;
  return (
    <section aria-label={say("fill.changes")} className={styles.list}>
      <RadioGroup
        layout="horizontal"
        aria-label={say("fill.as")}
        value={choices.as}
        onChange={(_, { value }) => {
          onChoose({ ...choices, as: value === "values" ? "values" : "formulas" });
        }}
      >
        <Radio value="formulas" label={say("fill.as.formulas")} />
        <Radio value="values" label={say("fill.as.values")} />
      </RadioGroup>
      {groups.map((group) => (
        <PreviewGroupList
          key={group.id}
          group={group}
          ticks={ticks}
          onTick={(changes, ticked) => {
            onChoose(
              withTicked(
                choices,
                changes.map(({ id }) => id),
                ticked,
              ),
            );
          }}
          onShowCell={(cell) => {
            if (sheetId !== undefined) void commands.show({ sheetId, cells: [cell] });
          }}
        />
      ))}
      <div className={styles.action}>
        <Button
          appearance="primary"
          disabledFocusable={busy || count === 0}
          onClick={() => {
            const { edits, looks } = fillEdits(proposals);
            onFill([...edits, ...looks]);
          }}
        >
          {say("fill.write", { count })}
        </Button>
      </div>
      <Text size={200}>{say("fill.hint")}</Text>
    </section>
  );
}
