import { cellAt, ordinalOf, setCell, type Plan, type Row, type SetCell } from "../../../plan";
import { bareLabel, dressed } from "../../../sums";
import { isNew } from "../lines/new-line";
import type { NumberGroup } from "./groups";
import type { Labels } from "./labels";

/**
 * The labels of sums that name categories by their numbers, with the numbers these have now: "Cộng mục II" → "Cộng mục III",
 * "Tổng cộng (I+II)" → "Tổng cộng (I+II+III)".
 */
export function labelEdits(plan: Plan, groups: readonly NumberGroup[], labels: Labels): readonly SetCell[] {
  const byRow = new Map(plan.rows.map((row) => [row.row, row]));
  return plan.rows.flatMap((row): readonly SetCell[] => {
    if (row.name === null || (row.kind !== "subtotal" && row.kind !== "total")) return [];
    const { text, cell } = row.name;
    const of = row.kind === "subtotal" && row.parent !== null ? byRow.get(row.parent) : undefined;
    const named = of === undefined ? text : renamed(text, numberOf(of), labels.bare(of));
    const after = named === text ? listed(text, groups, labels) : named;
    const { value } = cellAt(plan.grid, cell);
    if (after === text || typeof value !== "string") return [];
    const edit = setCell(plan.grid, cell, { type: "text", text: value.replace(text, () => after) });
    return edit === null ? [] : [edit];
  });
}

/** The label of a sum of a category with another number in the place of its own; "Cộng phần 1" names "01" too. */
export function renamed(text: string, before: string, after: string): string {
  if (before === "" || after === "" || before === after) return text;
  const words = [...text.matchAll(/[\p{L}\p{N}]+(?:[.-]\p{N}+)*/gu)];
  const found = words.findLast(([word]) => plain(word) === plain(before));
  if (found === undefined) return text;
  const [word] = found;
  const now = word.startsWith("0") ? after : after.replace(/^0+(?=\d)/, "");
  return text.slice(0, found.index) + now + text.slice(found.index + word.length);
}

function plain(label: string): string {
  return label.toLowerCase().replace(/^0+(?=\d)/, "");
}

const LIST = /[^()+:]+(?:\+[^()+:]+)+/u;
const PLUS = /\s*\+\s*/u;

/** A list of categories ("I+II") with their new numbers; one that names all of a level takes in the new ones too. */
function listed(text: string, groups: readonly NumberGroup[], labels: Labels): string {
  const start = text.lastIndexOf("(") + 1;
  const [list] = LIST.exec(text.slice(start)) ?? [];
  if (list === undefined) return text;
  const parts = list.split(PLUS);
  const names = parts.map((part) => plain(bareLabel(part)));
  for (const { rows } of groups) {
    const old = rows.filter((one): one is Row => !isNew(one));
    const known = new Map(old.map((row) => [plain(numberOf(row)), row]));
    if (!names.every((name) => known.has(name))) continue;
    const shown = names.length === old.length ? rows : names.flatMap((name) => known.get(name) ?? []);
    const after = shown
      .map((one, at) => dressed(labels.bare(one), parts[Math.min(at, parts.length - 1)] ?? ""))
      .join(PLUS.exec(list)?.[0] ?? "+");
    return text.slice(0, start) + text.slice(start).replace(list, () => after);
  }
  return text;
}

function numberOf(row: Row): string {
  return bareLabel(ordinalOf(row)?.text ?? "");
}
