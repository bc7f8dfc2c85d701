import type { LeftOut } from "../../fill";
import { cliTexts, formatMessage, type Language } from "../../locales";
import { a1 } from "../../plan";
import type { FilledSheet } from "./fill-file";
import { contentText } from "./json";

/** What `fill` prints of one sheet for a person: a line for each cell that was filled, and for each that was left out. */
export function filledText({ sheet, cells, proposals, hasMoney }: FilledSheet, language: Language): string {
  const cli = cliTexts(language);
  const name = `  ${formatMessage(cli["report.sheet"], { sheet: sheet.name }, language)}`;
  if (!hasMoney) return `${name}: ${cli["fill.no-money"]}`;
  const count = formatMessage(cli["fill.count"], { count: cells.length }, language);
  const lines = cells.map(({ change, cell, content }) => {
    const written = content.type === "formula" ? contentText(content) : "";
    const shown = `${change.before === "" ? "" : `${change.before} `}→ ${change.after}`;
    return ["   ", a1(cell).padEnd(6), shown.padEnd(14), written].join(" ").trimEnd();
  });
  const left = proposals.flatMap(({ leftOut }) => leftOut.map((one) => leftOutText(one, language)));
  return [`${name}: ${count}`, ...lines, ...left].join("\n");
}

function leftOutText({ cell, reason, because }: LeftOut, language: Language): string {
  const cli = cliTexts(language);
  const cells = because.map(a1).join(", ");
  return `    ${formatMessage(cli[`fill.left-out.${reason}`], { cell: a1(cell), cells }, language)}`;
}
