import { rules } from "../../src/check";
import { LANGUAGES, texts } from "../../src/locales";

test.each(LANGUAGES)("every reason in %s is a rule's, and is the same set in each language", (language) => {
  const ids = new Set(rules.map(({ id }) => id));
  const { reasons } = texts(language);
  expect(Object.keys(reasons).filter((id) => !ids.has(id))).toEqual([]);
  expect(Object.keys(reasons).sort()).toEqual(Object.keys(texts("vi").reasons).sort());
  for (const reason of Object.values(reasons)) expect(reason).toMatch(/\.$/);
});
