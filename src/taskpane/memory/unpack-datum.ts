import { Decimal, type Datum } from "../../plan";
import { fields, text, WrongShape } from "./shapes";

/** A decimal kept as its digits. @throws WrongShape */
export function decimal(value: unknown): Decimal {
  const digits = text(value);
  if (!/^-?\d{1,60}(?:\.\d{1,60})?$/.test(digits)) throw new WrongShape();
  return new Decimal(digits);
}

/** A fact for a message. @throws WrongShape */
export function datum(value: unknown): Datum {
  if (typeof value === "string" || (typeof value === "number" && Number.isFinite(value))) return value;
  return decimal(fields(value)["decimal"]);
}
