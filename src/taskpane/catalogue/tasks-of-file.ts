import { readCatalogueFile } from "../../catalogue";
import type { Offered } from "./offered";

/** Files beyond this are not even read. */
const MOST_BYTES = 20_000_000;

/** The tasks of a file, by what it is: a catalogue as JSON, or an Excel file whose sheets are read as plans are. */
export async function tasksOfFile(file: File): Promise<Offered> {
  if (file.size > MOST_BYTES) return refused("too-large");
  if (/\.xls$/i.test(file.name)) return refused("old-excel");
  if (!/\.xls[xm]$/i.test(file.name)) {
    const { catalogue, faults } = readCatalogueFile(await file.text().catch(() => ""));
    if (catalogue === null) return { tasks: [], hidden: [], left: [], faults };
    return { ...catalogue, left: [], faults: [] };
  }
  try {
    const { tasksOfWorkbook } = await import("./tasks-of-workbook");
    return await tasksOfWorkbook(new Uint8Array(await file.arrayBuffer()));
  } catch {
    return refused("not-excel");
  }
}

function refused(problem: "too-large" | "not-excel" | "old-excel"): Offered {
  return { tasks: [], hidden: [], left: [], faults: [{ problem, where: "" }] };
}
