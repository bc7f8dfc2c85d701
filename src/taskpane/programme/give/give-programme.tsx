import { Button, makeStyles, Spinner, Text, tokens } from "@fluentui/react-components";
import { useState, type JSX } from "react";
import { cliTexts } from "../../../locales";
import type { Plan, SheetRef } from "../../../plan";
import {
  MOST_LETTERS,
  readProgramme,
  sampleProgramme,
  type Programme,
  type Source,
} from "../../../programme";
import { problemOf } from "../../commands/problem-of";
import { useCommands } from "../../commands/use-commands";
import { FileButton } from "../../files/file-button";
import { useWords } from "../../words/use-words";
import { refusalWords } from "../programme-words";
import { useSectionStyles } from "../../theme/section-styles";
import { Confirm } from "./confirm";
import { SheetSelect } from "./sheet-select";
import { draftFrom, readyDraft, type Draft } from "./draft";

const useStyles = makeStyles({
  way: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "flex-end",
    gap: tokens.spacingHorizontalS,
  },
  chooser: { flex: "1 1 140px", minWidth: 0 },
});

interface GiveProgrammeProps {
  readonly sheets: readonly SheetRef[];
  readonly activeSheet: string | null;
  readonly plan: Plan | null;
  readonly onKeep: (programme: Programme, source: Source) => void;
  /** Goes back to the programme that there is; null: there is none. */
  readonly onClose: (() => void) | null;
}

/** The ways to give a programme: a sheet of this workbook, another workbook, a JSON file, and the sample. Shown before it is kept. */
export function GiveProgramme(props: GiveProgrammeProps): JSX.Element {
  const { sheets, activeSheet, plan, onKeep, onClose } = props;
  const styles = useStyles();
  const section = useSectionStyles();
  const commands = useCommands();
  const { say, language } = useWords();
  const [chosen, setChosen] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const [refused, setRefused] = useState("");
  const [draft, setDraft] = useState<Draft | null>(null);
  const sheetId = chosen ?? activeSheet ?? sheets[0]?.id ?? "";

  const take = (read: Draft | null): void => {
    setDraft(read);
    setRefused(read === null ? say("programme.no-tasks") : "");
  };
  const during = async (work: () => Promise<void>): Promise<void> => {
    setBusy(true);
    setRefused("");
    try {
      await work();
    } catch (error) {
      const { key, code } = problemOf(error);
      setRefused(say(`problem.${key}`, { code }));
    }
    setBusy(false);
  };
  const takeSheet = (): Promise<void> =>
    during(async () => {
      const name = sheets.find(({ id }) => id === sheetId)?.name ?? "";
      const source: Source = { kind: "sheet", name };
      const own = await commands.readSheets([sheetId]);
      const [sheet] = own ?? [];
      if (sheet === undefined) return;
      const alone = draftFrom([sheet], source, sheet);
      const others = sheets.filter(({ id }) => id !== sheetId).map(({ id }) => id);
      if (alone === null || alone.programme.envelopes.length > 0 || others.length === 0) {
        take(alone);
        return;
      }
      const more = (await commands.readSheets(others)) ?? [];
      const read = draftFrom([sheet, ...more], source, sheet);
      take(read === null ? null : { ...read, sheets: [] });
    });
  const takeWorkbook = (file: File): Promise<void> =>
    during(async () => {
      const { readXlsx } = await import("./read-files");
      const { sheets: read, problem } = await readXlsx(file);
      if (problem === null) take(draftFrom(read, { kind: "workbook", name: file.name }));
      else setRefused(cliTexts(language)[`file.${problem}`]);
    });
  const takeJson = (file: File): Promise<void> =>
    during(async () => {
      const text = file.size > MOST_LETTERS ? null : await file.text();
      const { programme, refusal } =
        text === null
          ? ({ programme: null, refusal: { problem: "too-large", where: "" } } as const)
          : readProgramme(text);
      if (refusal === null) take(readyDraft(programme, { kind: "json", name: file.name }));
      else setRefused(refusalWords(refusal, language));
    });

  if (draft !== null) {
    return (
      <Confirm
        key={draft.sheet?.grid.sheet.id ?? ""}
        draft={draft}
        plan={plan}
        onSheet={(sheet) => {
          take(draftFrom(draft.read, draft.source, sheet));
        }}
        onKeep={(programme) => {
          onKeep(programme, draft.source);
        }}
        onClose={() => {
          setDraft(null);
        }}
      />
    );
  }
  return (
    <section className={section.section} aria-label={say("programme.give")}>
      <Text as="h2" className={section.title}>
        {say("programme.give")}
      </Text>
      <Text size={200} className={section.aside}>
        {say("programme.give.hint")}
      </Text>
      <div className={styles.way}>
        <SheetSelect className={styles.chooser} sheets={sheets} value={sheetId} onChange={setChosen} />
        <Button size="small" disabledFocusable={busy || sheetId === ""} onClick={() => void takeSheet()}>
          {say("programme.give.read")}
        </Button>
      </div>
      <div className={section.actions}>
        <FileButton
          size="small"
          disabledFocusable={busy}
          label={say("programme.give.workbook")}
          accept=".xlsx,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
          onFile={(file) => void takeWorkbook(file)}
        />
        <FileButton
          size="small"
          disabledFocusable={busy}
          label={say("programme.give.json")}
          accept=".json,application/json"
          onFile={(file) => void takeJson(file)}
        />
      </div>
      <div className={section.actions}>
        <Button
          size="small"
          disabledFocusable={busy}
          onClick={() => {
            take(readyDraft(sampleProgramme(), { kind: "sample", name: "" }));
          }}
        >
          {say("programme.give.sample")}
        </Button>
        {onClose !== null && (
          <Button size="small" appearance="subtle" onClick={onClose}>
            {say("preview.close")}
          </Button>
        )}
      </div>
      {busy && <Spinner size="tiny" label={say("programme.reading")} />}
      {refused !== "" && <Text role="alert">{refused}</Text>}
    </section>
  );
}
