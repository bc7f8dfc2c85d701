import { parseArgs } from "node:util";
import { cliTexts, formatMessage, LANGUAGES, type Language } from "../locales";

/** A command that takes any number of files. */
export type Command = "read" | "check";
export type Format = "text" | "json";

/** What was asked for on the command line. */
export type Request =
  | { readonly kind: "usage"; readonly asked: boolean; readonly language: Language }
  | { readonly kind: "version"; readonly language: Language }
  /** Words that say what is wrong with the arguments. */
  | { readonly kind: "refused"; readonly words: string; readonly language: Language }
  | RunRequest
  | FillRequest;

/** A command to carry out on files. */
export interface RunRequest {
  readonly kind: "run";
  readonly command: Command;
  readonly files: readonly string[];
  readonly format: Format;
  readonly language: Language;
  /** The name of the only sheet to look at; null for all. */
  readonly sheet: string | null;
  /** The file of the support caps to hold the plan against; null for none. */
  readonly caps: string | null;
  /** The file of the approved programme; null for none. */
  readonly programme: string | null;
  /** The year of the plans; null to take it from each. */
  readonly year: number | null;
  /** The files of earlier years' plans. */
  readonly earlier: readonly string[];
}

/** To fill a file's tables into a new file. */
export interface FillRequest {
  readonly kind: "fill";
  readonly file: string;
  readonly out: string;
  readonly format: Format;
  readonly language: Language;
}

const FORMATS: readonly Format[] = ["text", "json"];
const OPTIONS = {
  format: { type: "string" },
  lang: { type: "string" },
  sheet: { type: "string" },
  caps: { type: "string" },
  programme: { type: "string" },
  year: { type: "string" },
  earlier: { type: "string" },
  out: { type: "string" },
  help: { type: "boolean", short: "h" },
  version: { type: "boolean", short: "v" },
} as const;
type Option = keyof typeof OPTIONS;

const COMMON: readonly Option[] = ["format", "lang", "help", "version"];
const KNOWN: Readonly<Record<Command | "fill", readonly Option[]>> = {
  read: COMMON,
  check: [...COMMON, "sheet", "caps", "programme", "year", "earlier"],
  fill: [...COMMON, "out"],
};
const isCommand = (word: string): word is keyof typeof KNOWN => Object.hasOwn(KNOWN, word);

interface Given {
  /** The option as it was typed ("--format", "-x"). */
  readonly typed: string;
  readonly name: string;
  readonly value: string | undefined;
}

/** Why an option cannot be accepted, as the key of its words; null when it can. */
function refusal(
  { name, value }: Given,
  command: keyof typeof KNOWN,
): "unknown" | "no-value" | "unwanted-value" | null {
  const option = KNOWN[command].find((known) => known === name);
  if (option === undefined) return "unknown";
  if (OPTIONS[option].type === "boolean") return value === undefined ? null : "unwanted-value";
  return value === undefined || value === "" ? "no-value" : null;
}

function choice<T extends string>(allowed: readonly T[], value: string | undefined): T | null | undefined {
  return value === undefined ? undefined : (allowed.find((one) => one === value) ?? null);
}

type Token = NonNullable<ReturnType<typeof parseArgs>["tokens"]>[number];

/** The words by themselves, and the files that follow --earlier up to the next option; behind "--" every word is by itself. */
function filesOf(tokens: readonly Token[]): { readonly words: string[]; readonly earlier: string[] } {
  const [words, earlier]: [string[], string[]] = [[], []];
  let isEarlier = false;
  for (const token of tokens) {
    if (token.kind === "positional") (isEarlier ? earlier : words).push(token.value);
    else {
      isEarlier = token.kind === "option" && token.name === "earlier";
      if (isEarlier && token.kind === "option" && token.value !== undefined) earlier.push(token.value);
    }
  }
  return { words, earlier };
}

/** Reads the arguments after the program's name. Never throws: what is wrong with them is said in words. */
export function readArguments(argv: readonly string[]): Request {
  // Not strict: the words for a mistake are ours, and in the language that was asked for.
  const { tokens } = parseArgs({
    args: [...argv],
    options: OPTIONS,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const given = tokens.flatMap((token): Given[] =>
    token.kind === "option" ? [{ typed: token.rawName, name: token.name, value: token.value }] : [],
  );
  const { words, earlier } = filesOf(tokens);
  const valueOf = (option: Option): string | undefined =>
    given.findLast(({ name }) => name === option)?.value;
  const lang = choice(LANGUAGES, valueOf("lang"));
  const language = lang ?? "vi";
  const cli = cliTexts(language);
  const refuse = (key: keyof typeof cli, data: Readonly<Record<string, string>> = {}): Request => ({
    kind: "refused",
    words: formatMessage(cli[key], data, language),
    language,
  });

  if (given.some(({ name }) => name === "help")) return { kind: "usage", asked: true, language };
  if (given.some(({ name }) => name === "version")) return { kind: "version", language };
  const [command, ...files] = words;
  if (command === undefined && given.length === 0) return { kind: "usage", asked: false, language };
  if (command === undefined) return refuse("arguments.no-command");
  if (!isCommand(command)) return refuse("arguments.unknown-command", { command });
  for (const option of given) {
    const why = refusal(option, command);
    if (why !== null) return refuse(`arguments.${why}`, { option: option.typed, command });
  }
  if (lang === null)
    return refuse("arguments.bad-value", { option: "--lang", allowed: LANGUAGES.join(", ") });
  const format = choice(FORMATS, valueOf("format"));
  if (format === null)
    return refuse("arguments.bad-value", { option: "--format", allowed: FORMATS.join(", ") });
  if (command === "fill") {
    const [file, ...others] = files;
    const out = valueOf("out");
    if (file === undefined || others.length > 0) return refuse("arguments.one-file", { command });
    if (out === undefined) return refuse("arguments.no-out", { command });
    return { kind: "fill", file, out, format: format ?? "text", language };
  }
  if (files.length === 0)
    return earlier.length === 0
      ? refuse("arguments.no-file", { command })
      : refuse("arguments.all-earlier", { command });
  const programme = valueOf("programme") ?? null;
  const alone = (["year", "earlier"] as const).find((option) => valueOf(option) !== undefined);
  if (programme === null && alone !== undefined)
    return refuse("arguments.needs-programme", { option: `--${alone}` });
  const year = valueOf("year");
  if (year !== undefined && !/^(?:19|20)\d\d$/.test(year)) return refuse("arguments.bad-year", { year });
  return {
    kind: "run",
    command,
    files,
    format: format ?? "text",
    language,
    sheet: valueOf("sheet") ?? null,
    caps: valueOf("caps") ?? null,
    programme,
    year: year === undefined ? null : Number(year),
    earlier,
  };
}
