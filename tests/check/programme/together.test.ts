import { programmeBudgetExceeded } from "../../../src/check/programme/programme-budget-exceeded";
import { programmeQuantityExceeded } from "../../../src/check/programme/programme-quantity-exceeded";
import { programmeYearEnvelope } from "../../../src/check/programme/programme-year-envelope";
import { checkSheet } from "../../../src/check";
import { readSheet } from "../../../src/read";
import { clean, faulty, testedElsewhere } from "../../support/rule-tester";
import { textTable } from "../../support/text-table";
import { underKienGiang } from "./under-kien-giang";

const under = underKienGiang();

/** A plan with its title, a task of design and its grand total. */
const table = (title: string, unit: string, design: string, total = "| Tổng cộng | | | | |"): string => `
  ${title} | | | | | |
  TT | Tên nhiệm vụ | Đơn vị | Số lượng | Tổng số (${unit}) | Vốn NS | Vốn khác
  I  | Hỗ trợ hoạt động tư vấn khuyến công | | | | |
  1  | Hỗ trợ cơ sở CNNT thiết kế mẫu mã, bao bì đóng gói | ${design}
  ${total}
  ---
  ---
`;
const NATIONAL = "KẾ HOẠCH KHUYẾN CÔNG QUỐC GIA NĂM 2024";
const LOCAL = "KẾ HOẠCH KHUYẾN CÔNG ĐỊA PHƯƠNG NĂM 2024";

describe("several plans of one year on a sheet", () => {
  faulty(
    "a quantity that they pass together, in the plan with which it is passed",
    programmeQuantityExceeded,
    table(NATIONAL, "triệu đồng", "Cơ sở | 10 | 700 | 350 | 350") +
      table(LOCAL, "triệu đồng", "Cơ sở | [7] | 420 | 210 | 210"),
    { data: { planned: "17", approved: "16", over: "1" } },
    under,
  );
  faulty(
    "a budget that they pass together, in two units of money",
    programmeBudgetExceeded,
    table(NATIONAL, "triệu đồng", "Cơ sở | 10 | 700 | 350 | 350") +
      table(LOCAL, "đồng", "Cơ sở | 6 | 422.000.000 | [211.000.000] | 211.000.000"),
    { data: { planned: "561000000", approved: "560000000", over: "1000000" } },
    under,
  );
  faulty(
    "the year's money that they pass together, at the grand total of the second",
    programmeYearEnvelope,
    table(
      NATIONAL,
      "triệu đồng",
      "Cơ sở | 2 | 6.000 | 3.000 | 3.000",
      "| Tổng cộng | | | 6.000 | 3.000 | 3.000",
    ) +
      table(
        LOCAL,
        "triệu đồng",
        "Cơ sở | 1 | 5.000 | 2.000 | 3.000",
        "| Tổng cộng | | | 5.000 | [2.000] | 3.000",
      ),
    { message: "programme-year-envelope.budget", data: { planned: "5000", approved: "4938", over: "62" } },
    under,
  );
  for (const [what, second] of [
    [
      "a plan of another year",
      table("KẾ HOẠCH KHUYẾN CÔNG NĂM 2023", "triệu đồng", "Cơ sở | 7 | 420 | 210 | 210"),
    ],
    [
      "the same plan once more",
      table("BIỂU TỔNG HỢP NĂM 2024", "triệu đồng", "Cơ sở | 10 | 700 | 350 | 350"),
    ],
    [
      "a table of other matters",
      table(LOCAL, "triệu đồng", "Cơ sở | 7 | 420 | 210 | 210").replace(
        /Hỗ trợ cơ sở CNNT thiết kế/,
        "Kho lạnh, không",
      ),
    ],
  ] as const) {
    const both = table(NATIONAL, "triệu đồng", "Cơ sở | 10 | 700 | 350 | 350") + second;
    clean(`${what} beside it (quantity)`, programmeQuantityExceeded, both, under);
    clean(`${what} beside it (budget)`, programmeBudgetExceeded, both, under);
    clean(
      `${what} beside it (year)`,
      programmeYearEnvelope,
      both.replaceAll("350 | 350", "2.600 | 350"),
      under,
    );
  }

  test("is said", () => {
    const { grid } = textTable(
      table(NATIONAL, "triệu đồng", "Cơ sở | 1 | 70 | 35 | 35") +
        table(LOCAL, "triệu đồng", "Cơ sở | 2 | 140 | 70 | 70"),
    );
    const { notes } = checkSheet(readSheet(grid), { programme: under.programme ?? null });
    expect(notes).toContainEqual({ kind: "together", count: 1 });
  });
});

testedElsewhere(programmeQuantityExceeded, programmeBudgetExceeded, programmeYearEnvelope);
