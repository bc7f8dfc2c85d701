import { cli as enCli } from "./en/cli";
import type { Language } from "./language";
import { cli as viCli } from "./vi/cli";

/** The texts of the command line, apart from the others: the pane needs few of them, and late. */
export type CliTexts = Readonly<Record<keyof typeof viCli, string>>;

const TEXTS: Readonly<Record<Language, CliTexts>> = { vi: viCli, en: enCli };

/** The texts of the command line in a language. */
export function cliTexts(language: Language): CliTexts {
  return TEXTS[language];
}
