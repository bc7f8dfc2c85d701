import { rule, type Report, type Rule } from "../../src/check/engine/rule";
import { Decimal, type Plan, setCell, type Row, type SetCell } from "../../src/plan";
import { caseBook } from "../support/case-book";
import { verifyClean, verifyFaulty } from "../support/rule-tester";

/** Quantities of 13 are bad luck: a rule for these tests alone, reported as one that has texts. */
function badLuck(report: (plan: Plan, row: Row) => Partial<Report>): Rule {
  return rule({
    id: "quantity-not-positive",
    tier: "check",
    depth: "cells",
    about: ["plan"],
    messages: ["quantity-not-positive", "unit-missing"],
    *check(plan) {
      for (const row of plan.rows) {
        if (row.quantity?.state !== "read" || !row.quantity.value.equals(13)) continue;
        const cell = row.quantity.cell;
        yield { severity: "warning", cell, data: { text: "13" }, ...report(plan, row) };
      }
    },
  });
}

const thirteen = (quantity: string): string => `
  TT | Tên nhiệm vụ | Đơn vị | Số lượng   | Tổng số
  1  | In tờ rơi    | Cuốn   | ${quantity} | 30
`;
const MARKED = thirteen("[13]");

/** What an offer writes into the quantity's row. */
function writes(number: number, aside = 0): (plan: Plan, row: Row) => Partial<Report> {
  return ({ grid }, { quantity }) => {
    const cell = quantity?.cell ?? { row: 0, column: 0 };
    const edit = setCell(
      grid,
      { ...cell, column: cell.column + aside },
      { type: "number", number: String(number) },
    );
    const edits: readonly SetCell[] = edit === null ? [] : [edit];
    return { suggestions: [{ label: "write-number", data: { number: new Decimal(number) }, edits }] };
  };
}

test("a good rule passes", () => {
  expect(() => {
    verifyFaulty(badLuck(writes(12)), MARKED, {
      severity: "warning",
      data: { text: "13" },
      suggests: ["12"],
    });
    verifyClean(
      badLuck(() => ({})),
      thirteen("14"),
    );
  }).not.toThrow();
});

test.each<readonly [string, Rule, string]>([
  ["finds nothing", badLuck(() => ({})), thirteen("[14]")],
  ["finds another cell", badLuck((_, row) => ({ cell: row.cell })), MARKED],
  ["finds more than is marked", badLuck(() => ({})), `${MARKED}  2 | In tờ gấp | Cuốn | 13 | 30\n`],
  ["has a placeholder without data", badLuck(() => ({ data: {} })), MARKED],
  ["uses a message that it does not declare", badLuck(() => ({ message: "unit-unknown" })), MARKED],
  ["says a message whose data it does not have", badLuck(() => ({ message: "unit-missing" })), MARKED],
  ["suggests what does not mend it", badLuck(writes(13)), MARKED],
  ["changes another cell", badLuck(writes(12, 1)), MARKED],
  [
    "fixes what a person typed",
    badLuck((plan, row) => ({ fix: writes(12)(plan, row).suggestions?.[0] ?? null })),
    MARKED,
  ],
  [
    "offers nothing under a label",
    badLuck(() => ({ suggestions: [{ label: "write-number", data: { number: 12 }, edits: [] }] })),
    MARKED,
  ],
  [
    "changes what it looks at",
    badLuck((plan) => {
      (plan.rows as Row[]).pop();
      return {};
    }),
    MARKED,
  ],
  [
    "throws",
    badLuck(() => {
      throw new Error("does not compute");
    }),
    MARKED,
  ],
])("refuses a rule that %s", (_, careless, table) => {
  expect(() => {
    verifyFaulty(careless, table);
  }).toThrow();
});

describe("a fix", () => {
  const blank = thirteen("[]").replace("In tờ rơi ", "In tờ rơi 13");
  /** Finds the blank quantity of a row that names 13, and fixes it. */
  const filling = (text: string, aside = 0): Rule =>
    rule({
      id: "quantity-not-positive",
      tier: "check",
      depth: "cells",
      about: ["plan"],
      messages: ["quantity-not-positive"],
      *check({ grid, rows }) {
        for (const { name, quantity } of rows) {
          if (name?.text.includes("13") !== true || quantity === null) continue;
          if (quantity.state === "read" && quantity.value.equals(12)) continue;
          const cell = { ...quantity.cell, column: quantity.cell.column + aside };
          const edit = setCell(grid, cell, { type: "number", number: text });
          const edits: readonly SetCell[] = edit === null ? [] : [edit];
          const fix = { label: "write-number", data: { number: new Decimal(text) }, edits };
          yield { severity: "warning", cell: quantity.cell, data: { text: "13" }, fix };
        }
      },
    });

  test("that mends a blank cell passes", () => {
    expect(() => {
      verifyFaulty(filling("12"), blank, { fix: "12" });
    }).not.toThrow();
  });

  test.each([
    ["whose result still has the finding", filling("13")],
    ["that touches another cell", filling("12", 1)],
  ])("%s is refused", (_, careless) => {
    expect(() => {
      verifyFaulty(careless, blank);
    }).toThrow();
  });
});

test("refuses a rule that says another thing the second time", () => {
  let times = 0;
  const fickle = badLuck(() => ({ data: { text: String(times++) } }));
  expect(() => {
    verifyFaulty(fickle, MARKED);
  }).toThrow();
});

test("refuses a faulty table without marks, a clean one with marks, and a clean one that is no table", () => {
  const silent = badLuck(() => ({}));
  expect(() => {
    verifyFaulty(silent, thirteen("13"));
  }).toThrow("marks the cells");
  expect(() => {
    verifyClean(silent, thirteen("[14]"));
  }).toThrow("marks no cell");
  expect(() => {
    verifyClean(silent, "Kính gửi các cơ quan");
  }).toThrow();
  expect(() => {
    verifyClean(silent, thirteen("13"));
  }).toThrow();
});

test("refuses the same table twice for one rule, however it is spaced", () => {
  const book = caseBook();
  book.note("a", "clean", "TT | Tên\n1 | x", {});
  expect(() => {
    book.note("a", "faulty", "  TT  |  Tên\n1 | x ", {});
  }).toThrow("a was tried with this table before");
  expect(() => {
    book.note("b", "clean", "TT | Tên\n1 | x", {});
    book.note("a", "clean", "TT | Tên\n1 | x", { merges: ["A1:A2"] });
  }).not.toThrow();
});

test("refuses a rule without a clean and a faulty case", () => {
  const book = caseBook();
  book.note("a", "clean", "1", {});
  book.note("b", "faulty", "1", {});
  book.note("c", "clean", "1", {});
  book.note("c", "faulty", "2", {});
  expect(book.missing()).toEqual(["a has no faulty case", "b has no clean case"]);
  book.excuse("a");
  expect(book.missing()).toEqual(["b has no clean case"]);
});
