import type { StatedSum } from "../../sums";
import type { Gap } from "./explained";

/** A sum down a column that does not hold. */
export interface WrongSum extends Gap, StatedSum {}
