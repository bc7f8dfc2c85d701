import type { Workbook } from "../../excel";

/** The catalogue of one's own that travels with the workbook, as its text. */
export interface KeptCatalogue {
  /** Asks the workbook; null for none. @throws ExcelProblem */
  read(): Promise<string | null>;
  /** The same without asking again for what is known: a check must not wait for it each time. @throws ExcelProblem */
  known(): Promise<string | null>;
  /** Keeps it in the workbook, or with null forgets it. @throws ExcelProblem */
  keep(json: string | null): Promise<void>;
}

export function createKeptCatalogue({ store }: Workbook): KeptCatalogue {
  let known: { readonly json: string | null } | null = null;
  const read = async (): Promise<string | null> => {
    const json = await store.read("catalogue");
    known = { json };
    return json;
  };
  return {
    read,
    known: () => (known === null ? read() : Promise.resolve(known.json)),
    async keep(json) {
      if (json === null) await store.remove("catalogue");
      else await store.keep("catalogue", json);
      known = { json };
    },
  };
}
