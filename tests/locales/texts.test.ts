import { cliTexts, LANGUAGES, placeholders, texts, type Language } from "../../src/locales";
import { rules } from "../../src/check";

/** Every text of a language by a path that names it. */
function flat(language: Language): ReadonlyMap<string, string> {
  const { pane, findings, offers, causes, comparisonSheet, ...more } = texts(language);
  const cli = cliTexts(language);
  const { programmeFile, programmeWarnings, comparisonNotes } = more;
  const programme = { ...programmeFile, ...programmeWarnings, ...comparisonNotes };
  const found = new Map<string, string>();
  for (const [room, part] of Object.entries({ cli, pane, offers, causes, programme, comparisonSheet }))
    for (const [key, text] of Object.entries(part)) found.set(`${room}.${key}`, text);
  for (const [key, { title, detail }] of Object.entries(findings)) {
    found.set(`findings.${key}.title`, title);
    found.set(`findings.${key}.detail`, detail);
  }
  return found;
}

const vietnamese = flat("vi");

test.each(LANGUAGES)("%s has every text, with the same placeholders", (language) => {
  const own = flat(language);
  expect([...own.keys()].sort()).toEqual([...vietnamese.keys()].sort());
  for (const [key, text] of own)
    expect([key, [...new Set(placeholders(text))].sort()]).toEqual([
      key,
      [...new Set(placeholders(vietnamese.get(key) ?? ""))].sort(),
    ]);
});

test.each(LANGUAGES)("no text of %s is blank, padded or ends twice", (language) => {
  for (const [key, text] of flat(language)) {
    if (!key.startsWith("findings") || key.endsWith("title")) expect([key, text]).not.toEqual([key, ""]);
    if (key.startsWith("findings")) expect([key, text]).toEqual([key, text.trim().replace(/\.$/, "")]);
    expect(text).toBe(text.normalize("NFC"));
  }
});

test.each(LANGUAGES)(
  "every message of every rule has its text in %s, and every text its rule",
  (language) => {
    const said = rules.flatMap((rule) => rule.messages);
    expect(Object.keys(texts(language).findings).sort()).toEqual([...said].sort());
  },
);
