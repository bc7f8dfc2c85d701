import { fold } from "../../knowledge/matching";
import type { Severity } from "../../plan";
import type { Words } from "../words/words";
import type { Entry } from "./entries";
import { placeOf } from "./place-of";
import type { Section } from "./sections";

/** What a person wants to see of the list. */
export interface Wanted {
  /** Null: all severities. */
  readonly severity: Severity | null;
  /** Words that a finding says, or its place, typed with or without diacritics; "" lists all. */
  readonly search: string;
}

/** The sections that hold what is wanted, with that alone. */
export function listed(sections: readonly Section[], wanted: Wanted, words: Words): readonly Section[] {
  const search = fold(wanted.search);
  if (wanted.severity === null && search === "") return sections;
  const kept = sections.map((section) => {
    const whole = search !== "" && fold(section.category?.name ?? "").includes(search);
    const entries = section.entries.filter(
      (entry) =>
        (wanted.severity === null || entry.severity === wanted.severity) &&
        (search === "" || whole || says(entry, search, words)),
    );
    return {
      ...section,
      entries,
      count: entries.reduce((count, { findings }) => count + findings.length, 0),
    };
  });
  return kept.filter(({ entries }) => entries.length > 0);
}

function says(entry: Entry, search: string, words: Words): boolean {
  return entry.findings.some((finding) => {
    const { title, detail } = words.finding(finding);
    const place = finding.cell === null ? "" : placeOf([finding.cell], words);
    return fold(`${place} ${title} ${detail} ${entry.rule}`).includes(search);
  });
}
