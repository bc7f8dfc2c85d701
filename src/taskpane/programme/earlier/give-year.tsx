import { Button, Text } from "@fluentui/react-components";
import { useState, type JSX } from "react";
import { cliTexts } from "../../../locales";
import type { Sheet, SheetRef } from "../../../plan";
import type { KeptProgramme, KeptYear, Source } from "../../../programme";
import { problemOf } from "../../commands/problem-of";
import { useCommands } from "../../commands/use-commands";
import { FileButton } from "../../files/file-button";
import { useWords } from "../../words/use-words";
import { SumsInputRows } from "../figures/sums-inputs";
import { NOTHING_TYPED, PARTS, shownSums, sumsTyped } from "../figures/typed-sums";
import { useSectionStyles } from "../../theme/section-styles";
import { SheetSelect } from "../give/sheet-select";
import { yearOnSheets } from "./year-on-sheets";

interface GiveYearProps {
  readonly year: number;
  readonly kept: KeptProgramme;
  readonly sheets: readonly SheetRef[];
  readonly onKeep: (given: KeptYear) => void;
}

/** The ways to say what was planned in an earlier year: a sheet of this workbook, a file, or its sums. */
export function GiveYear({ year, kept, sheets, onKeep }: GiveYearProps): JSX.Element {
  const styles = useSectionStyles();
  const commands = useCommands();
  const { say, language } = useWords();
  const known = kept.earlier.find((one) => one.year === year);
  const [sheetId, setSheetId] = useState(sheets[0]?.id ?? "");
  const [typed, setTyped] = useState(known === undefined ? NOTHING_TYPED : shownSums(known.sums, language));
  const [refused, setRefused] = useState("");
  const sums = sumsTyped(typed, language);
  const blank = PARTS.every((part) => typed[part].trim() === "");
  const unit = say(`money.${kept.programme.moneyUnit}`);

  const take = (read: readonly Sheet[], source: Source): void => {
    const found = yearOnSheets(read, year, kept, source);
    if ("given" in found) onKeep(found.given);
    else
      setRefused(
        say(`programme.earlier.refused.${found.refused}`, { year: String(year), found: found.years }),
      );
  };
  const takeSheet = async (): Promise<void> => {
    const read = await commands.readSheets([sheetId]);
    const name = sheets.find(({ id }) => id === sheetId)?.name ?? "";
    if (read !== null) take(read, { kind: "sheet", name });
  };
  const takeFile = async (file: File): Promise<void> => {
    try {
      const { readXlsx } = await import("../give/read-files");
      const { sheets: read, problem } = await readXlsx(file);
      if (problem === null) take(read, { kind: "workbook", name: file.name });
      else setRefused(cliTexts(language)[`file.${problem}`]);
    } catch (error) {
      const { key, code } = problemOf(error);
      setRefused(say(`problem.${key}`, { code }));
    }
  };

  return (
    <div className={styles.section}>
      <SheetSelect sheets={sheets} value={sheetId} onChange={setSheetId} />
      <div className={styles.actions}>
        <Button size="small" onClick={() => void takeSheet()}>
          {say("programme.give.read")}
        </Button>
        <FileButton
          size="small"
          label={say("programme.give.workbook")}
          accept=".xlsx,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
          onFile={(file) => void takeFile(file)}
        />
      </div>
      <table className={styles.figures} aria-label={say("programme.earlier.type", { unit })}>
        <caption className={styles.aside}>{say("programme.earlier.type", { unit })}</caption>
        <tbody>
          <SumsInputRows
            of={say("programme.of-year", { year: String(year) })}
            typed={typed}
            onType={setTyped}
          />
        </tbody>
      </table>
      {sums === null && <Text size={200}>{say("programme.wrong.years")}</Text>}
      <div className={styles.actions}>
        <Button
          size="small"
          disabledFocusable={sums === null || blank}
          onClick={() => {
            if (sums !== null && !blank)
              onKeep({ year, source: { kind: "typed", name: "" }, tables: 1, sums, tasks: [] });
          }}
        >
          {say("programme.earlier.keep-typed")}
        </Button>
      </div>
      {refused !== "" && (
        <Text size={200} role="alert">
          {refused}
        </Text>
      )}
    </div>
  );
}
