import type { CellRef } from "../../../src/plan";
import type { Decimal } from "../../../src/plan";
import { words, type Canvas, type Written } from "./canvas";
import type { TableChoices } from "./choices";
import { countedIn } from "./counted-in";
import type { LaidColumn } from "./header";
import type { Leaf } from "./leaf";
import type { Line } from "./lines";
import { fieldAt, marked, numberCell, ordinalReads } from "./print";
import type { ReadRow } from "./read-back";
import { repeating } from "./repeats";
import {
  blankColumn,
  emptyFields,
  pick,
  primaryTotal,
  shareOf,
  text,
  valueOf,
  wordsOf,
  yearsOf,
} from "./row-words";
import { countsTogether, writeQuantity } from "./quantity-cell";
import { writeTimeSpan } from "./time-span";
import { amountPrinted, sharePrinted, WITHOUT_FIGURE } from "./values";
import { CODES, NOTES } from "./words";

/** Where the rows of a table are written and by which choices. */
export interface RowsOn {
  readonly on: Canvas;
  readonly columns: readonly LaidColumn[];
  readonly how: TableChoices;
  readonly mergesAsked: boolean;
  /** The amounts of the whole table, by source. */
  readonly all: readonly Decimal[];
}

/** Writes rows one by one, and tells what must be read of each. */
export interface RowWriter {
  /** `parentRow`: the row of the sheet that the line stands under. */
  write(row: number, line: Line, parentRow: number | null): ReadRow;
  /** Writes what was left open: merges that reach down. */
  end(): void;
}

export function rowWriter({ on, columns, how, mergesAsked, all }: RowsOn): RowWriter {
  const repeats = repeating(on, how.values.repeats, mergesAsked);
  const names = repeating(on, "merge", mergesAsked);
  const total = primaryTotal(columns);
  const left = columns[0]?.column ?? 0;
  const right = columns.at(-1)?.column ?? 0;
  const numberAt = columns.find(({ leaf }) => leaf.role === "number")?.column ?? null;
  let told = 0;
  const nameAt = columns.find(({ leaf }) => leaf.role === "name")?.column ?? 0;

  return {
    write: (row, line, parentRow) => {
      const kind =
        line.kind === "note"
          ? "note"
          : `${line.kind} level ${String(line.level)} under ${parentRow === null ? "none" : String(parentRow)}`;
      const fields = emptyFields(columns);
      if (line.kind !== "task" && line.kind !== "subtask") repeats.stop();
      if (line.kind !== "task") names.stop();
      const alone = writeLabels(row, line, fields);
      if (!alone) for (const column of columns) writeCell(row, line, column, fields);
      fields["total"] = total === null ? "" : (fields[`amount ${String(total)}`] ?? "");
      return { row, kind, fields };
    },
    end: () => {
      repeats.stop();
      names.stop();
    },
  };

  /** Number and name; true when the row says nothing else. */
  function writeLabels(row: number, line: Line, fields: Record<string, string>): boolean {
    const at = (column: number): CellRef => ({ row, column });
    const put = (column: number, cell: Written): void => {
      on.put(row, column, cell);
    };
    const number = numberCell(line, how.rows);
    const bullet = line.bullet === "cell" && numberAt === null ? "- " : line.bullet;
    const name = (bullet === "- " || bullet === "+ " ? bullet : "") + line.name;
    const sum = line.kind === "total" || line.kind === "subtotal" || line.kind === "note";
    if (sum && numberAt !== null && how.rows.labelAt !== "name") {
      put(numberAt, words(name));
      fields["name"] = fieldAt(at(numberAt), name);
      if (how.rows.labelAt === "merged") on.merge({ top: row, left: numberAt, bottom: row, right: nameAt });
      return false;
    }
    const inOne = line.ordinal === null ? name : `${spelled(line)} ${name}`;
    const ordinal = line.ordinal === null ? "" : ordinalReads(spelled(line), line.ordinal);
    const lone = line.kind === "category" && line.money === null && line.task === null;
    const style = how.rows.category;
    if (lone && (style === "joined" || style === "repeated")) {
      put(left, words(inOne));
      if (style === "joined") on.merge({ top: row, left, bottom: row, right });
      else for (let column = left + 1; column <= right; column++) put(column, words(inOne));
      const inNumber = numberAt === left;
      fields["name"] = fieldAt(at(left), inNumber ? name : inOne);
      if (inNumber) fields["number"] = fieldAt(at(left), ordinal);
      return true;
    }
    if (line.kind === "category" && style === "in-name" && line.ordinal !== null) {
      put(nameAt, words(inOne));
      fields["name"] = fieldAt(at(nameAt), inOne);
      return lone;
    }
    if (numberAt === null && line.ordinal !== null) {
      put(nameAt, words(inOne));
      fields["name"] = fieldAt(at(nameAt), inOne);
      return lone;
    }
    if (numberAt !== null) {
      put(numberAt, number);
      fields["number"] = fieldAt(
        at(numberAt),
        line.ordinal === null ? number.text : ordinalReads(number.text, line.ordinal),
      );
    }
    fields["name"] = writeName(at(nameAt), name, line);
    if (lone && style === "merged-name") on.merge({ top: row, left: nameAt, bottom: row, right });
    if (lone && style === "repeated-name")
      for (let column = nameAt + 1; column <= right; column++) put(column, words(name));
    return lone;
  }

  function writeName(at: CellRef, name: string, { kind, ordinal, task }: Line): string {
    if (how.rows.mergedNames && kind === "task" && ordinal !== null && task?.components.length === 0)
      return names.write(at, name, task.variant, () => "");
    names.stop();
    on.put(at.row, at.column, words(name));
    return fieldAt(at, name);
  }

  /** An ordinal before a name in one cell has a mark behind it. */
  function spelled(line: Line): string {
    if (line.ordinal === null) return "";
    const { marks } = how.rows;
    return marked(line.ordinal, marks === "bare" || marks === "brackets" ? "dot" : marks);
  }

  function writeCell(
    row: number,
    line: Line,
    { column, leaf }: LaidColumn,
    fields: Record<string, string>,
  ): void {
    const at = { row, column };
    const put = (cell: Written): void => {
      on.put(row, column, cell);
    };
    const { task, money } = line;
    const counts = task !== null && !(line.kind === "subtask" && task.variant % 3 === 1);
    switch (leaf.role) {
      case "unit":
        if (counts && !countsTogether(task, how)) fields["unit"] = text(at, countedIn(line), put);
        return;
      case "quantity":
        if (counts) Object.assign(fields, writeQuantity(at, line, { leaf, how }, put));
        return;
      case "total":
      case "funding": {
        if (money === null || leaf.money === undefined) return;
        const { cell, reads } = speaksInWords(line, leaf)
          ? (WITHOUT_FIGURE[told % WITHOUT_FIGURE.length] ??
            amountPrinted(valueOf(money, leaf.money), how.values))
          : amountPrinted(valueOf(money, leaf.money), how.values);
        put(cell);
        fields[`amount ${String(column)}`] =
          reads === "blank" ? "" : fieldAt(at, `${reads} «${cell.text.trim()}»`);
        return;
      }
      case "percentage": {
        if (money === null || line.kind === "note" || leaf.share === undefined) return;
        const share = shareOf(money, all, leaf.share);
        const { cell, reads } = sharePrinted(share, how.values, how.columns.wording);
        put(cell);
        fields[`share ${String(column)}`] = fieldAt(at, `${reads} «${cell.text}»`);
        return;
      }
      case "number":
      case "name":
        return;
      default:
        if (line.kind === "task" || line.kind === "subtask") writeWords(at, line, leaf, put, fields);
    }
  }

  /** One amount of the table, when enough others have shown what its column is for. */
  function speaksInWords({ kind, task }: Line, { role }: Leaf): boolean {
    if (!how.values.odd || kind !== "task" || role !== "funding" || task?.components.length !== 0)
      return false;
    told++;
    return told === 30 || told === 37;
  }

  function writeWords(
    at: CellRef,
    { kind, task }: Line,
    { role, until }: Leaf,
    put: (cell: Written) => void,
    fields: Record<string, string>,
  ): void {
    if (task === null) return;
    if (until !== undefined) {
      if (kind === "task") fields[role] = writeTimeSpan(at, until, task.time, put);
      return;
    }
    if (role === "note") {
      fields["note"] = text(at, pick(NOTES, task.detail), put);
      return;
    }
    if (role === "unknown") {
      if (how.columns.unknown && at.column !== blankColumn(columns)) put(words(pick(CODES, task.detail)));
      return;
    }
    const own = kind === "task" ? wordsOf(role, task.agency, task.detail, task.time) : "";
    fields[role] = repeats.write(at, own, task.variant, role === "time" ? yearsOf : () => "");
  }
}
