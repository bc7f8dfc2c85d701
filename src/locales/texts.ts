/** What a finding says: a line that names the fault, and one with the figures. */
export interface FindingText {
  readonly title: string;
  /** Empty where the title says all. */
  readonly detail: string;
}
