import * as enCaps from "./en/caps";
import * as enComparisonSheet from "./en/comparison-sheet";
import * as enFindings from "./en/findings";
import * as enPane from "./en/pane";
import * as enProgramme from "./en/programme";
import type { Language } from "./language";
import type { FindingText } from "./texts";
import * as viCaps from "./vi/caps";
import * as viComparisonSheet from "./vi/comparison-sheet";
import * as viFindings from "./vi/findings";
import * as viPane from "./vi/pane";
import * as viProgramme from "./vi/programme";

/** The texts that the pane opens with, in one language. */
export interface Texts {
  /** Why a file of support caps is refused, by its problem. */
  readonly caps: Readonly<Record<keyof typeof viCaps.caps, string>>;
  readonly pane: Readonly<Record<keyof typeof viPane.pane, string>>;
  /** Why a file of a programme is refused, by its problem. */
  readonly programmeFile: Readonly<Record<keyof typeof viProgramme.programmeFile, string>>;
  /** What to look at before a plan is held against a programme. */
  readonly programmeWarnings: Readonly<Record<keyof typeof viProgramme.programmeWarnings, string>>;
  /** What a plan was not held against. */
  readonly comparisonNotes: Readonly<Record<keyof typeof viProgramme.comparisonNotes, string>>;
  /** Words of the sheet that tells what is left of a programme. */
  readonly comparisonSheet: Readonly<Record<keyof typeof viComparisonSheet.comparisonSheet, string>>;
  readonly findings: Readonly<Record<string, FindingText>>;
  readonly offers: Readonly<Record<string, string>>;
  /** The same offers for several cells at once. */
  readonly offersMany: Readonly<Record<string, string>>;
  /** What may explain a gap, by the datum “cause” of a finding. */
  readonly causes: Readonly<Record<string, string>>;
}

const TEXTS: Readonly<Record<Language, Texts>> = {
  vi: {
    caps: viCaps.caps,
    pane: viPane.pane,
    programmeFile: viProgramme.programmeFile,
    programmeWarnings: viProgramme.programmeWarnings,
    comparisonNotes: viProgramme.comparisonNotes,
    comparisonSheet: viComparisonSheet.comparisonSheet,
    findings: viFindings.findings,
    offers: viFindings.offers,
    offersMany: viFindings.offersMany,
    causes: viFindings.causes,
  },
  en: {
    caps: enCaps.caps,
    pane: enPane.pane,
    programmeFile: enProgramme.programmeFile,
    programmeWarnings: enProgramme.programmeWarnings,
    comparisonNotes: enProgramme.comparisonNotes,
    comparisonSheet: enComparisonSheet.comparisonSheet,
    findings: enFindings.findings,
    offers: enFindings.offers,
    offersMany: enFindings.offersMany,
    causes: enFindings.causes,
  },
};

/** The texts of a language. */
export function texts(language: Language): Texts {
  return TEXTS[language];
}
