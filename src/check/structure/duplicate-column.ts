import { headingQualifier, headingWords } from "../../knowledge";
import type { Column, ColumnRole } from "../../plan";
import { rule } from "../engine/rule";
import { heading } from "../offers/heading";

/**
 * Two columns that claim the same role, source, year and version: sums and checks take one of them, and nobody can tell
 * which is meant.
 *
 * Lawful twins are parted by words, and by nothing else: a group over them ("Kế hoạch", "Thực hiện"), the total that they are a
 * part of, or a word of their own that says which of several is meant ("đề nghị", "thẩm định"; "chủ đầu tư", "chủ trì"). Words
 * that say but the role, or the same in another way ("Địa điểm", "Nơi thực hiện"), part nothing.
 */
export const duplicateColumn = rule({
  id: "duplicate-column",
  tier: "check",
  depth: "cells",
  about: ["plan", "envelope"],
  messages: ["duplicate-column"],
  *check({ columns }) {
    const first = new Map<string, Column>();
    for (const column of columns) {
      if (column.role === "unknown" || column.headings.length === 0) continue;
      const key = claimOf(column, columns);
      const before = first.get(key);
      if (before === undefined) first.set(key, column);
      else {
        yield {
          severity: "error",
          cell: column.header,
          related: [before.header],
          data: { first: heading(before), second: heading(column) },
        };
      }
    }
  },
});

/** What a column claims to be, as a key. */
function claimOf(column: Column, all: readonly Column[]): string {
  const { role, headings, version } = column;
  const years = headings.join(" ").match(/(?:19|20)\d\d/g) ?? [];
  const groups = headings
    .slice(0, -1)
    .map(headingWords)
    .filter((words) => !SAY_MONEY.has(words));
  return [role, ownWords(column), version, years.join(), wholeOf(column, all), ...groups].join("|");
}

/** Groups that say no more than that amounts stand below them. */
const SAY_MONEY: ReadonlySet<string> = new Set(["Kinh phí", "Trong đó"].map(headingWords));

/** Roles that a table can have several columns of, each under its own words ("Tên đề án", "Nội dung"). */
const MANY: ReadonlySet<ColumnRole> = new Set(["name", "note", "percentage", "beneficiary", "place"]);

function ownWords({ role, source, headings, sharePart }: Column): string {
  const last = headings.at(-1) ?? "";
  if (role === "funding") return headingWords(withoutGroup(source ?? "", headings));
  if (role === "percentage") return `${headingWords(last)} ${String(sharePart)}`;
  if (role === "total" || role === "time" || role === "quantity" || role === "lead")
    return headingQualifier(last, role);
  return MANY.has(role) ? headingWords(last) : "";
}

/** A source without the group that it may be told apart by: the groups are compared by themselves. */
function withoutGroup(source: string, headings: readonly string[]): string {
  const [group = "", ...own] = source.split(" - ");
  const isGroup = own.length > 0 && headings.slice(0, -1).map(headingWords).includes(headingWords(group));
  return isGroup ? own.join(" - ") : source;
}

/** Of a part of one of several totals, which: by its words. */
function wholeOf({ column }: Column, all: readonly Column[]): string {
  const whole = all.find(({ parts }) => parts.includes(column));
  return whole === undefined ? "" : `${whole.role} ${headingQualifier(whole.headings.at(-1) ?? "", "total")}`;
}
