/** The languages of the product; Vietnamese is the default. */
export type Language = "vi" | "en";

export const LANGUAGES: readonly Language[] = ["vi", "en"];
