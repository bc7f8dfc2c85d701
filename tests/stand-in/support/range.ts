/** Does something to the first sheet and tells what is asked of it, in one batch. */
export async function onFirstSheet<Told>(
  work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => () => Told,
): Promise<Told> {
  return Excel.run(async (context) => {
    const tell = work(context.workbook.worksheets.getFirst(), context);
    await context.sync();
    return tell();
  });
}

/** What a member of a range says, after something was done to the first sheet in the same batch. */
export const told = (
  address: string,
  members: string,
  work: (sheet: Excel.Worksheet) => void = () => undefined,
): Promise<Record<string, unknown>> =>
  onFirstSheet((sheet) => {
    work(sheet);
    const range = sheet.getRange(address).load(members);
    return () => range.toJSON() as unknown as Record<string, unknown>;
  });

/** The error that something done to the first sheet ends with. */
export const refused = (work: (sheet: Excel.Worksheet) => void): Promise<OfficeExtension.Error> =>
  onFirstSheet((sheet) => {
    work(sheet);
    return () => undefined;
  }).then(
    () => {
      throw new Error("It should have failed.");
    },
    (error: unknown) => error as OfficeExtension.Error,
  );
