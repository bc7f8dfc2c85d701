import { Button, Field, makeStyles, Select, Text, tokens } from "@fluentui/react-components";
import type { JSX } from "react";
import { NO_CORRECTIONS, type Corrections } from "../../plan";
import { useCommands } from "../commands/use-commands";
import { useWords } from "../words/use-words";
import { UNITS } from "./kept-corrections";
import { PeriodChoice } from "./period-choice";
import { periodText } from "./period-text";
import type { SheetCorrections } from "./sheet-corrections";

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    margin: `${tokens.spacingVerticalS} 0 0`,
    padding: 0,
    border: "none",
    minWidth: 0,
  },
  title: {
    padding: 0,
    marginBottom: tokens.spacingVerticalXS,
    fontWeight: tokens.fontWeightSemibold,
    fontSize: tokens.fontSizeBase200,
    overflowWrap: "anywhere",
  },
  chosen: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    gap: tokens.spacingVerticalXS,
  },
});

/** What a person says of the sheet in front where its table does not say it, or says it wrong: the period and the unit of money. */
export function CorrectionsChoice({ sheet, corrections, plan }: SheetCorrections): JSX.Element {
  const styles = useStyles();
  const commands = useCommands();
  const { say } = useWords();
  const { period, moneyUnit } = corrections;
  const choose = (changed: Partial<Corrections>): void => {
    commands.setCorrections(sheet.id, { ...corrections, ...changed });
  };
  const read = moneyUnit === null && plan !== null && plan.moneyUnit !== "unknown" ? plan.moneyUnit : null;
  return (
    <fieldset className={styles.root}>
      <legend className={styles.title}>{say("settings.sheet", { sheet: sheet.name })}</legend>
      <PeriodChoice
        key={`${sheet.id} ${periodText(period)}`}
        chosen={period}
        read={period === null ? (plan?.period ?? null) : null}
        onChoose={(chosen) => {
          choose({ period: chosen });
        }}
      />
      <Field label={say("settings.money-unit")} size="small">
        <Select
          size="small"
          value={moneyUnit ?? ""}
          onChange={(_, { value }) => {
            choose({ moneyUnit: UNITS.find((one) => one === value) ?? null });
          }}
        >
          <option value="">
            {read === null
              ? say("settings.as-table")
              : say("settings.as-table.read", { read: say(`money.${read}`) })}
          </option>
          {UNITS.map((one) => (
            <option key={one} value={one}>
              {say(`money.${one}`)}
            </option>
          ))}
        </Select>
      </Field>
      {(period !== null || moneyUnit !== null) && (
        <div className={styles.chosen}>
          <Text size={200}>{say("settings.chosen-by-person")}</Text>
          <Button
            size="small"
            onClick={() => {
              commands.setCorrections(sheet.id, NO_CORRECTIONS);
            }}
          >
            {say("settings.as-table.again")}
          </Button>
        </div>
      )}
    </fieldset>
  );
}
