import { Ajv } from "ajv";
import { Schema, TableSchemaError } from "tableschema";
import { checkSheet } from "../../src/check";
import { readSheet } from "../../src/read";
import { FIRST_AMOUNT, HEADINGS, LAST_AMOUNT, type TimedPlan } from "./reading-plan";

/** One way to find the amounts that are no numbers. */
export interface Contender {
  readonly name: string;
  /** What is done before the time runs; gives the work to be timed, which gives the faults as "task:column". */
  readonly prepare: (plan: TimedPlan) => Promise<() => readonly string[]>;
}

const NUMBER = 0;
const QUANTITY = 3;
const isNumber = (column: number): boolean =>
  column === NUMBER || column === QUANTITY || (column >= FIRST_AMOUNT && column <= LAST_AMOUNT);

/** Reads the sheet and runs every rule over it: far more than the others do. */
const ours: Contender = {
  name: "khuyencong",
  prepare: ({ grid }) =>
    Promise.resolve(() => {
      const sheet = readSheet(grid);
      const { findings, failed } = checkSheet(sheet);
      if (failed.length > 0) throw new Error(`rules failed: ${JSON.stringify(failed)}`);
      const tasks = (sheet.tables[0]?.rows ?? []).filter(({ kind }) => kind === "task");
      const places = new Map(tasks.map(({ row }, at) => [row, at]));
      return findings
        .filter(({ rule }) => rule === "amount-not-a-number")
        .map(({ cell }) => `${String(places.get(cell?.row ?? -1))}:${String(cell?.column)}`);
    }),
};

/** Casts every row to numbers and texts. */
const tableschema: Contender = {
  name: "tableschema",
  prepare: async ({ tasks }) => {
    const fields = HEADINGS.map((name, column) =>
      isNumber(column)
        ? { name, type: "number", groupChar: ".", decimalChar: "," }
        : { name, type: "string" },
    );
    const schema = await Promise.resolve(Schema.load({ fields }));
    return () =>
      tasks.flatMap((row, at) => {
        try {
          schema.castRow([...row]);
          return [];
        } catch (error) {
          if (!(error instanceof TableSchemaError)) throw error;
          return error.errors.map((one) => `${String(at)}:${String(columnOf(one))}`);
        }
      });
  },
};

function columnOf(error: object): number {
  return "columnNumber" in error && typeof error.columnNumber === "number" ? error.columnNumber - 1 : -1;
}

/** Checks rows whose numbers were read before the time began. */
const ajv: Contender = {
  name: "ajv (parsed before)",
  prepare: ({ tasks }) => {
    const items = HEADINGS.map((_, column) => ({ type: isNumber(column) ? "number" : "string" }));
    const validate = new Ajv({ allErrors: true, strictTuples: false }).compile({ type: "array", items });
    const parsed = tasks.map((row) =>
      row.map((text, column) => (isNumber(column) ? parsedAmount(text) : text)),
    );
    return Promise.resolve(() =>
      parsed.flatMap((row, at) =>
        validate(row)
          ? []
          : (validate.errors ?? []).map(({ instancePath }) => `${String(at)}:${instancePath.slice(1)}`),
      ),
    );
  },
};

function parsedAmount(text: string): number | string {
  const number = Number(text.replaceAll(".", "").replace(",", "."));
  return Number.isNaN(number) ? text : number;
}

export const contenders: readonly Contender[] = [ours, tableschema, ajv];
