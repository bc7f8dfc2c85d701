import type { RowPrints, Sheet } from "../../plan";

/** What the pages that need all of a sheet know of it. */
export type Filling =
  /** It is being read; which share of it is, from 0 to 1. */
  | { readonly kind: "reading"; readonly share: number }
  /** As it was read, and what its rows held, so that nothing is written once they hold something else. */
  | { readonly kind: "read"; readonly sheet: Sheet; readonly seen: RowPrints }
  /** It could not be read, which is said elsewhere. */
  | { readonly kind: "failed" };
