/** Requirement sets by name, each with its highest version. */
export type DeclaredSets = Readonly<Record<string, string>>;

/** Declared by every Excel that can wait for the end of an edit; Microsoft's client asks for it by this name alone. */
const HIDDEN: DeclaredSets = { DelayForCellEdit: "1.1" };

/** Since 1.17 sheets tell their names, places and visibility. */
const WITH_SHEET_EVENTS = 17;

/** The client of the npm package is older than that, and asks for these events by the set in which they began. */
const SHEET_EVENTS: DeclaredSets = { ExcelApiOnline: "1.1" };

/** What an Excel declares beside its own set. */
export function declaredSets(excelApi: string, others: DeclaredSets): DeclaredSets {
  const minor = Number(excelApi.split(".")[1]);
  return { ...HIDDEN, ...(minor >= WITH_SHEET_EVENTS ? SHEET_EVENTS : {}), ...others, ExcelApi: excelApi };
}
