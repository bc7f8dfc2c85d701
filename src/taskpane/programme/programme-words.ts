import { formatMessage, texts, type Language } from "../../locales";
import type { MoneyUnit } from "../../plan";
import type { ComparisonNote, ProgrammeFileRefusal, ProgrammeWarning, Source } from "../../programme";
import type { Words } from "../words/words";

/** Why a file, or what the workbook keeps, is refused. */
export function refusalWords({ problem, where }: ProgrammeFileRefusal, language: Language): string {
  return formatMessage(texts(language).programmeFile[problem], { where }, language);
}

/** What to look at before a plan is held against a programme. */
export function warningWords({ kind, data }: ProgrammeWarning, language: Language): string {
  return formatMessage(texts(language).programmeWarnings[kind], data, language);
}

/** What a plan was not held against, and that money was converted: from which unit to which. */
export function noteWords(
  note: ComparisonNote,
  { say, note: said }: Words,
  units: { readonly programme: MoneyUnit; readonly plan: MoneyUnit },
): string {
  if (note.kind === "converted") {
    const { programme, plan } = units;
    return say("programme.converted", {
      programme: say(`money.${programme}`),
      plan: say(`money.${plan}`),
    });
  }
  return said(note);
}

/** Where something was read: "trang tính “Phụ lục”". */
export function sourceWords({ kind, name }: Source, { say }: Words): string {
  return say(`programme.source.${kind}`, { name });
}

/** "2020-10-20" as offices write it: "20/10/2020". */
export function plainDate(date: string): string {
  return date.split("-").toReversed().join("/");
}
