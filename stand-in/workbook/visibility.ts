/** A VeryHidden sheet is not even in the list from which hidden ones are shown again. */
export type Visibility = "Visible" | "Hidden" | "VeryHidden";
