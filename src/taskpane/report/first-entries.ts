import type { Section } from "./sections";

/** Sections cut to so many entries in all, in their order, and how many entries are left out. */
export function firstEntries(
  sections: readonly Section[],
  most: number,
): { readonly sections: readonly Section[]; readonly left: number } {
  let room = most;
  let left = 0;
  const cut = sections.map((section) => {
    const entries = section.entries.slice(0, room);
    room -= entries.length;
    left += section.entries.length - entries.length;
    return { ...section, entries };
  });
  return { sections: cut.filter(({ entries }) => entries.length > 0), left };
}
