import { cliTexts, formatMessage, formatNumber, type Language } from "../../locales";
import { type Row, type Sheet, type Table, a1Range } from "../../plan";
import { planSums } from "../../sums";

/** What `read` prints of one sheet for a person. */
export function sheetText(sheet: Sheet, language: Language): string {
  const cli = cliTexts(language);
  const name = formatMessage(cli["report.sheet"], { sheet: sheet.grid.sheet.name }, language);
  if (sheet.tables.length === 0) return `  ${name}: ${cli["report.no-table"]}`;
  return [`  ${name}`, ...sheet.tables.map((table) => tableText(table, language))].join("\n");
}

function tableText(table: Table, language: Language): string {
  const cli = cliTexts(language);
  const heading = formatMessage(
    cli["table.heading"],
    {
      range: a1Range(table.range),
      kind: cli[`table.kind.${table.kind === "envelope" ? "envelope" : table.planKind}`],
      period: periodText(table, language),
      unit: cli[`table.unit.${table.moneyUnit}`],
    },
    language,
  );
  const title = table.title === null ? [] : [oneLine(table.title.text)];
  const counts = [countText(table, language), ...sumTexts(table, language)].join("; ");
  return [
    ...[heading, ...title, counts].map((line) => `    ${line}`),
    ...table.rows.map((row) => rowText(row, language)),
  ].join("\n");
}

function periodText({ period }: Table, language: Language): string {
  const cli = cliTexts(language);
  if (period === null) return cli["table.no-period"];
  const key = period.from === period.to ? "table.year" : "table.period";
  // As text: a year is not written with separators.
  return formatMessage(cli[key], { from: String(period.from), to: String(period.to) }, language);
}

function countText(table: Table, language: Language): string {
  const cli = cliTexts(language);
  const count = (kind: Row["kind"]): number => table.rows.filter((row) => row.kind === kind).length;
  if (table.kind === "envelope") return formatMessage(cli["table.years"], { years: count("task") }, language);
  const data = { categories: count("category"), tasks: count("task") };
  return formatMessage(cli["table.counts"], data, language);
}

function sumTexts(table: Table, language: Language): string[] {
  const cli = cliTexts(language);
  const sums = planSums(table);
  return (["total", "budget", "other"] as const).flatMap((part) => {
    const amount = sums[part];
    return amount === null ? [] : formatMessage(cli[`table.sum.${part}`], { amount }, language);
  });
}

function rowText(row: Row, language: Language): string {
  const cli = cliTexts(language);
  // As text: a row's number is not written with separators.
  const at = formatMessage(cli["table.row"], { row: String(row.row + 1) }, language);
  const line = (what: string): string =>
    `      ${at.padEnd(9)} ${"  ".repeat(Math.max(0, row.level - 1))}${what}`;
  if (row.kind === "repeated-header" || row.kind === "column-numbers")
    return line(cli[`table.row.${row.kind}`]);
  // In a table of yearly amounts the year is what a row is about.
  const subject = row.name ?? row.time;
  const name = [row.number?.text, subject?.text].filter(isWritten).map(oneLine).join(" ");
  const parts = [name, amountOfWork(row, language), row.total?.state === "read" ? row.total.value : null]
    .map((part) => (part === null || typeof part === "string" ? part : formatNumber(part, language)))
    .filter(isWritten);
  return line(parts.join(" | "));
}

function amountOfWork({ quantity, unit }: Row, language: Language): string {
  const count = quantity?.state === "read" ? formatNumber(quantity.value, language) : quantity?.text;
  return [count, unit?.text].filter(isWritten).map(oneLine).join(" ");
}

function isWritten(text: string | null | undefined): text is string {
  return text !== null && text !== undefined && text !== "";
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
