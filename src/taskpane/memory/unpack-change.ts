import type { CellState, Change, ChangedCell, Side } from "../../excel";
import type { CellContent, RowSpan } from "../../plan";
import type { Pending, Written } from "../state/sheet-writes";
import { count, fields, list, orNull, text, whole, WrongShape } from "./shapes";
import { decimal } from "./unpack-datum";

/** A write whose end is not known, from what was kept of it. @throws WrongShape like all below */
export function unpackPending(value: unknown): Pending {
  const { at, change, back } = fields(value);
  return { at: new Date(count(at)), change: unpackChange(change), back: side(back) };
}

/** The writes that can be taken back. */
export function unpackWritten(value: unknown): readonly Written[] {
  return list((one) => {
    const { at, change } = fields(one);
    return { at: new Date(count(at)), change: unpackChange(change) };
  })(value);
}

function unpackChange(value: unknown): Change {
  const kept = fields(value);
  const sheet = fields(kept["sheet"]);
  const columns = fields(kept["columns"]);
  return {
    sheet: { id: text(sheet["id"]), name: text(sheet["name"]) },
    columns: { left: count(columns["left"]), right: count(columns["right"]) },
    insertions: list((one) => {
      const { above, count: rows, like, height } = fields(one);
      return { above: count(above), count: count(rows), like: count(like), height: orNull(points)(height) };
    })(kept["insertions"]),
    cells: list(changedCell)(kept["cells"]),
    witnesses: list((one) => {
      const { row, print } = fields(one);
      return { row: count(row), print: whole(print) };
    })(kept["witnesses"]),
    printTitles: orNull((titles) => {
      const { before, after } = fields(titles);
      return { before: orNull(rowSpan)(before), after: orNull(rowSpan)(after) };
    })(kept["printTitles"]),
    dressing: orNull(dressing)(kept["dressing"]),
  };
}

function dressing(value: unknown): NonNullable<Change["dressing"]> {
  const kept = fields(value);
  const columns = fields(kept["columns"]);
  return {
    columns: { left: count(columns["left"]), right: count(columns["right"]) },
    like: count(kept["like"]),
    rows: rowSpan(kept["rows"]),
    merged: list(count)(kept["merged"]),
    widthLike: points(kept["widthLike"]),
    widths: list(points)(kept["widths"]),
  };
}

function points(value: unknown): number {
  if (typeof value !== "number" || !Number.isFinite(value)) throw new WrongShape();
  return value;
}

function rowSpan(value: unknown): RowSpan {
  const { top, bottom } = fields(value);
  return { top: count(top), bottom: count(bottom) };
}

function changedCell(value: unknown): ChangedCell {
  const { place, before, after } = fields(value);
  const kept = fields(place);
  const column = count(kept["column"]);
  if ("row" in kept) {
    return { place: { row: count(kept["row"]), column }, before: state(before), after: state(after) };
  }
  const { insertion, offset } = kept;
  return {
    place: { insertion: count(insertion), offset: count(offset), column },
    before: null,
    after: state(after),
  };
}

function state(value: unknown): CellState {
  const { content, format } = fields(value);
  return { content: cellContent(content), format: text(format) };
}

function cellContent(value: unknown): CellContent {
  const { type, ...kept } = fields(value);
  switch (type) {
    case "blank":
      return { type };
    case "text":
      return { type, text: text(kept["text"]) };
    case "number":
      return { type, number: decimal(kept["number"]).toFixed() };
    case "formula":
      return { type, formula: text(kept["formula"]) };
    default:
      throw new WrongShape();
  }
}

function side(value: unknown): Side {
  if (value !== "before" && value !== "after") throw new WrongShape();
  return value;
}
