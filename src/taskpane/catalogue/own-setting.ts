/** The setting under which a person's own catalogue is kept in the browser, as its text. */
export const OWN_CATALOGUE = "catalogue-own";
