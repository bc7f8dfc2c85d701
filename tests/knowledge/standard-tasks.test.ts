import { knownUnit, standardTasks } from "../../src/knowledge";
import { Decimal, sum } from "../../src/plan";

const seenIn = (document: string) =>
  standardTasks.flatMap(({ seen }) => seen.filter((one) => one.document.id === document));

describe("the standard tasks that ship", () => {
  test("hold every task of the Kiên Giang programme with its figures, which add up as its rows do", () => {
    const seen = seenIn("kien-giang-2020");
    expect(seen).toHaveLength(24);
    const all = (of: "budget" | "other"): string =>
      sum(seen.map((one) => one[of] ?? new Decimal(NaN))).toFixed();
    expect([all("budget"), all("other")]).toEqual(["24051", "23535"]);
  });

  test("hold every task of the Quảng Ngãi plan, without figures, which it does not give", () => {
    const seen = seenIn("quang-ngai-2025");
    expect(seen.map(({ place }) => place).toSorted()).toEqual([
      "I.1",
      "I.2",
      "II.1",
      "III.1",
      "IV.1",
      "IV.2",
      "IV.3",
      "IV.4",
    ]);
    expect(seen.flatMap(({ budget, other }) => [budget, other]).filter((amount) => amount !== null)).toEqual(
      [],
    );
  });

  test("hold every item of sections II.1 to II.5 of the Đồng Nai plan", () => {
    expect(
      seenIn("dong-nai-2024")
        .map(({ place }) => place)
        .toSorted(),
    ).toEqual([
      "II.1.a",
      "II.1.b",
      "II.2",
      "II.3.a",
      "II.3.b",
      "II.3.c",
      "II.3.d",
      "II.4.a",
      "II.4.b",
      "II.4.c",
      "II.4.d",
      "II.4.e",
      "II.4.đ",
      "II.5.a",
      "II.5.b",
      "II.5.c",
      "II.5.d",
      "II.6",
    ]);
  });

  test("give a unit cost only where a document gives amounts and a number, worked out from these", () => {
    const costs = standardTasks.flatMap(({ id, cost }) => (cost === null ? [] : [[id, cost] as const]));
    expect(costs).toHaveLength(24);
    expect(Object.fromEntries(costs)["demonstration-model"]).toMatchObject({
      budget: new Decimal(1_000_000_000),
      other: new Decimal(3_000_000_000),
      source: expect.stringContaining("II.1") as string,
    });
    expect(Object.fromEntries(costs)["collaborator-pay"]?.budget.toFixed()).toBe("17880000");
  });

  test("have one id each, a known unit, and an activity of the decree", () => {
    expect(new Set(standardTasks.map(({ id }) => id)).size).toBe(standardTasks.length);
    const units = standardTasks.flatMap(({ unit }) => unit ?? []);
    expect(units.filter((unit) => !("unit" in (knownUnit(unit) ?? {})))).toEqual([]);
    expect(standardTasks.filter(({ activity }) => activity === null || activity < 1 || activity > 9)).toEqual(
      [],
    );
  });
});
