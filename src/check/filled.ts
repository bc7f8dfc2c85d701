/** The rules whose findings filling does away with: there it is shown what would be put where, so they offer nothing themselves. */
export const FILLED: ReadonlySet<string> = new Set(["total-missing"]);
