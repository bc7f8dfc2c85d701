import { fold, headingQualifier } from "../../knowledge";
import type { Column, ColumnRole } from "../../plan";
import { rule } from "../engine/rule";
import { heading } from "../offers/heading";

/**
 * Two columns that claim the same role, source, year and version: sums and checks take one of them, and nobody can tell
 * which is meant. Columns of different groups ("Kế hoạch", "Thực hiện") are not the same.
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
      const key = claimOf(column);
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

/**
 * Roles that a table can have several columns of, each under its own words ("Tên đề án", "Nội dung"): these claim the same only
 * by the same words. Of the others only a word that parts them makes two ("Thời gian bắt đầu", "Thời gian kết thúc").
 */
const MANY: ReadonlySet<ColumnRole> = new Set(["name", "note", "percentage", "beneficiary", "place"]);

function claimOf(column: Column): string {
  const { role, headings, version } = column;
  const said = headings.map(plain);
  const own = role === "funding" ? plain(column.source ?? "") : ownWords(role, said.at(-1) ?? "");
  const years = headings.join(" ").match(/(?:19|20)\d\d/g) ?? [];
  return [role, own, version, years.join(), ...said.slice(0, -1)].join("|");
}

function ownWords(role: ColumnRole, last: string): string {
  if (role === "total" || role === "time") return headingQualifier(last, role);
  return MANY.has(role) ? last : "";
}

/** A heading without the unit of money that it may carry. */
function plain(text: string): string {
  return fold(text)
    .replace(/\([^()]*\)/g, " ")
    .replace(/[^a-z0-9%]+/g, " ")
    .trim();
}
