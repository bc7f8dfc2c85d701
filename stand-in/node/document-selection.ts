import type { Host } from "../host";
import { ASYNC_STATUS } from "./document-settings";

/** `Office.CoercionType`, of which a selection is given as these two. */
export const COERCION = { Text: "text", Matrix: "matrix" } as const;

interface Result {
  readonly status: (typeof ASYNC_STATUS)["Succeeded"];
  readonly value: string | readonly (readonly unknown[])[];
}

type Callback = (result: Result) => void;

/** `Office.context.document.getSelectedDataAsync`: rows of values, or a text with a tab between columns (documented). */
export const selectedData =
  ({ workbook }: Host) =>
  (coercion: string, options?: object | Callback, callback?: Callback): void => {
    if (coercion !== COERCION.Text && coercion !== COERCION.Matrix)
      throw new Error(`The local Excel has no getSelectedDataAsync of ${coercion} yet`);
    const { sheet, areas } = workbook.selection();
    const area = sheet.inGrid(areas[0] ?? { top: 0, left: 0, bottom: 0, right: 0 });
    const rows = Array.from({ length: area.bottom - area.top + 1 }, (_, row) =>
      Array.from({ length: area.right - area.left + 1 }, (_cell, column) => {
        const content = sheet.cell(area.top + row, area.left + column);
        // ASSUMPTION: a text has what the cells show, a matrix what they hold.
        if (coercion === COERCION.Text) return workbook.textOf(content);
        const { value } = content;
        return typeof value === "object" ? (value?.error ?? "") : value;
      }),
    );
    const value = coercion === COERCION.Text ? rows.map((row) => row.join("\t")).join("\n") : rows;
    const answer = typeof options === "function" ? (options as Callback) : callback;
    queueMicrotask(() => answer?.({ status: ASYNC_STATUS.Succeeded, value }));
  };
