import type { PageZoom } from "../../workbook";
import { invalidArgument } from "../excel-error";

const SMALLEST = 10;
const GREATEST = 400;

/** Set as one object: a scale from 10 to 400, or pages to fit on (documented). ASSUMPTION: the code for others. */
export function zoomOf(value: unknown, member: string): PageZoom {
  if (typeof value !== "object" || value === null) throw invalidArgument(member);
  const { scale, horizontalFitToPages, verticalFitToPages } = value as Partial<
    Record<keyof PageZoom, unknown>
  >;
  const across = pages(horizontalFitToPages, member);
  const down = pages(verticalFitToPages, member);
  if (across !== null || down !== null)
    return { scale: null, horizontalFitToPages: across, verticalFitToPages: down };
  if (typeof scale !== "number" || scale < SMALLEST || scale > GREATEST) throw invalidArgument(member);
  return { scale, horizontalFitToPages: null, verticalFitToPages: null };
}

function pages(value: unknown, member: string): number | null {
  if (value === undefined || value === null) return null;
  if (typeof value !== "number" || !Number.isInteger(value) || value < 0) throw invalidArgument(member);
  return value;
}
