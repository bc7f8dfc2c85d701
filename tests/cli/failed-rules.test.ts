import { failedRules } from "../../src/cli/check/failed-rules";

describe("rules that could not finish", () => {
  test("are named once, with what to tell the makers", () => {
    const sheet = { failed: [{ rule: "funding-sum", reason: "no such row" }] };
    expect(failedRules([sheet, sheet, { failed: [] }], "en")).toBe(
      "The program failed, so something was not checked: funding-sum (no such row). Everything else was checked in full.",
    );
  });

  test("no words when all of them finished", () => {
    expect(failedRules([{ failed: [] }], "vi")).toBeNull();
  });
});
