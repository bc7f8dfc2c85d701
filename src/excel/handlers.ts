import { asProblem } from "./problem";
import { run } from "./run";

/** What was registered with Excel, and can be taken back. */
export interface Handler {
  readonly context: OfficeExtension.ClientRequestContext;
  remove(): void;
}

/** None where Excel refuses. */
export async function listen(
  register: (sheets: Excel.WorksheetCollection) => readonly Handler[],
): Promise<readonly Handler[]> {
  try {
    return await run(async (context) => {
      const handlers = register(context.workbook.worksheets);
      await context.sync();
      return handlers;
    });
  } catch {
    return [];
  }
}

/** Stops handlers. Those that were registered together share a context, and one request removes them. */
export async function forget(handlers: readonly Handler[]): Promise<void> {
  const [first] = handlers;
  if (first === undefined) return;
  for (const handler of handlers) handler.remove();
  await first.context.sync().catch(asProblem);
}
