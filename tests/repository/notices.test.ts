import { readFileSync } from "node:fs";
import { join } from "node:path";
import { notices } from "../../scripts/notices";

const repository = join(__dirname, "../..");

test("the notices name every package that the product contains, with its licence", () => {
  const written = readFileSync(join(repository, "THIRD-PARTY-NOTICES.md"), "utf8");
  expect(written).toBe(notices(repository));
  expect(written).not.toContain("UNKNOWN");
  expect(written).toContain("| decimal.js |");
});
