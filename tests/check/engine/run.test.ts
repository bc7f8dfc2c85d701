import { checkSheet } from "../../../src/check";
import { placeOf } from "../../../src/check/engine/place";
import { rule, type Depth, type Report, type Rule, type Tier } from "../../../src/check/engine/rule";
import { Decimal, type CellRef, type Sheet } from "../../../src/plan";
import { textTable } from "../../support/text-table";

const blank: Sheet = { grid: textTable("").grid, tables: [], mergesWanted: false };
const at = (row: number, column: number): CellRef => ({ row, column });

interface Parts {
  readonly id?: string;
  readonly tier?: Tier;
  readonly depth?: Depth;
  readonly check: Rule["check"];
}

function sheetRule({ id = "a-rule", tier = "check", depth = "cells", check }: Parts): Rule {
  return rule({ id, tier, depth, about: ["no-table"], messages: [id], check });
}

const saying = (id: string, ...reports: readonly Partial<Report>[]): Rule =>
  sheetRule({ id, check: () => reports.map((report) => ({ severity: "error", cell: null, ...report })) });

const broken = (id: string): Rule =>
  sheetRule({
    id,
    *check() {
      yield { severity: "error", cell: at(0, 0) };
      throw new Error("does not compute");
    },
  });

test("findings come as the eye meets them: the sheet's own first, then row by row from the left", () => {
  const rules = [
    saying("later", { cell: at(2, 0) }, { cell: at(0, 3) }, { cell: at(0, 1), severity: "info" }),
    saying("earlier", { cell: at(0, 1) }, { cell: null }),
  ];
  const { findings } = checkSheet(blank, { rules });
  expect(findings.map(({ rule: id, cell }) => [id, cell])).toEqual([
    ["earlier", null],
    ["earlier", at(0, 1)],
    ["later", at(0, 1)],
    ["later", at(0, 3)],
    ["later", at(2, 0)],
  ]);
});

test("findings of very many cells stand among the others, in one cell the gravest first", () => {
  const many = (id: string, ...cells: readonly CellRef[]): Rule =>
    sheetRule({
      id,
      check: () => [
        {
          severity: "warning",
          places: Float64Array.from(cells, placeOf),
          report: (cell) => ({ severity: "warning", cell }),
        },
      ],
    });
  const rules = [
    saying("one", { cell: at(5, 0) }, { cell: at(1, 1) }, { cell: at(1, 0), severity: "info" }),
    many("texts", at(0, 2), at(1, 0), at(1, 1), at(7, 0)),
    many("others", at(1, 0), at(3, 0)),
  ];
  const { findings } = checkSheet(blank, { rules });
  expect(findings.map(({ rule: id, cell }) => [id, cell?.row, cell?.column])).toEqual([
    ["texts", 0, 2],
    ["others", 1, 0],
    ["texts", 1, 0],
    ["one", 1, 0],
    ["one", 1, 1],
    ["texts", 1, 1],
    ["others", 3, 0],
    ["one", 5, 0],
    ["texts", 7, 0],
  ]);
});

test("a rule that fails is named with its reason, and takes no other down", () => {
  const { findings, ran, failed } = checkSheet(blank, {
    rules: [broken("broken"), saying("sound", { cell: at(1, 0) })],
  });
  expect(failed).toEqual([{ rule: "broken", reason: "does not compute" }]);
  expect(ran).toEqual(["sound"]);
  expect(findings.map(({ rule: id }) => id)).toEqual(["broken", "sound"]);
});

test("a message that a rule does not declare is its failure", () => {
  const { failed } = checkSheet(blank, { rules: [saying("a-rule", { message: "another" })] });
  expect(failed).toMatchObject([{ rule: "a-rule" }]);
});

test.each([
  ["editing", ["typing"]],
  ["check", ["typing", "checking"]],
  ["submission", ["typing", "checking", "submitting"]],
  [undefined, ["typing", "checking", "submitting"]],
] as const)("the tier %s runs %j", (tier, expected) => {
  const rules = (
    [
      ["typing", "editing"],
      ["checking", "check"],
      ["submitting", "submission"],
    ] as const
  ).map(([id, its]) => sheetRule({ id, tier: its, check: () => [] }));
  expect(checkSheet(blank, { rules, ...(tier === undefined ? {} : { tier }) }).ran).toEqual(expected);
});

test("each depth knows the suspects of those before it, and not its own", () => {
  const seen: string[] = [];
  const looking = (id: string, depth: Depth): Rule =>
    sheetRule({
      id,
      depth,
      *check(_, { suspects }) {
        const values = suspects.expected(at(4, 4)).map(String);
        seen.push(`${id}: ${values.join(" ")} ${String(suspects.unknown(at(5, 5)))}`);
        yield {
          severity: "error",
          cell: at(4, 4),
          suspects: [
            { cell: at(4, 4), expected: new Decimal(seen.length) },
            { cell: at(5, 5), expected: null },
          ],
        };
      },
    });
  const rules = [
    looking("statements", "statements"),
    looking("sums", "sums"),
    looking("cells", "cells"),
    looking("more cells", "cells"),
  ];
  checkSheet(blank, { rules });
  expect(seen).toEqual(["cells:  false", "more cells:  false", "sums: 1 2 true", "statements: 1 2 3 true"]);
});

test("the time of each rule is told when there is a clock, and only then", () => {
  let now = 0;
  const slow = sheetRule({
    id: "slow",
    check: () => {
      now += 7;
      return [];
    },
  });
  const rules = [slow, saying("quick")];
  const { times } = checkSheet(blank, { rules, clock: () => now });
  expect([...times]).toEqual([
    ["slow", 7],
    ["quick", 0],
  ]);
  expect([...checkSheet(blank, { rules }).times]).toEqual([]);
});
