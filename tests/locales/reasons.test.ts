import { rules } from "../../src/check";
import { LANGUAGES, reasonsOf } from "../../src/locales";

test.each(LANGUAGES)("every rule has its reason in %s, and every reason its rule", (language) => {
  const reasons = reasonsOf(language);
  expect(Object.keys(reasons).sort()).toEqual(rules.map(({ id }) => id).sort());
  for (const reason of Object.values(reasons)) expect(reason).toMatch(/\.$/);
});
