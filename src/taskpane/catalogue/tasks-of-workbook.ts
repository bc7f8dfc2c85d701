import { readSheet } from "../../read";
import { readWorkbookFile } from "../../xlsx";
import { tasksOfSheet, type Offered } from "./offered";

/**
 * The tasks of every sheet of an .xlsx file. The library that reads it is large: this part is loaded when it is asked for.
 * @throws WorkbookFileError for bytes that are no .xlsx that can be read
 */
export async function tasksOfWorkbook(bytes: Uint8Array): Promise<Offered> {
  const grids = await readWorkbookFile(bytes);
  const found = grids.map((grid) => tasksOfSheet(readSheet(grid)));
  return {
    tasks: found.flatMap(({ tasks }) => tasks),
    hidden: [],
    left: found.flatMap(({ left }) => left),
    faults: [],
  };
}
