import { Ajv } from "ajv";
import { Schema, TableSchemaError } from "tableschema";
import { ours } from "./reading-ours";
import type { Contender } from "./reading-contender";
import { FIRST_AMOUNT, HEADINGS, LAST_AMOUNT } from "./reading-plan";

const NUMBER = 0;
const QUANTITY = 3;
const isNumber = (column: number): boolean =>
  column === NUMBER || column === QUANTITY || (column >= FIRST_AMOUNT && column <= LAST_AMOUNT);

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
