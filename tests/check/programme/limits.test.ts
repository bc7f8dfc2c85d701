import { programmeBudgetExceeded } from "../../../src/check/programme/programme-budget-exceeded";
import { programmeQuantityExceeded } from "../../../src/check/programme/programme-quantity-exceeded";
import { programmeShareExceeded } from "../../../src/check/programme/programme-share-exceeded";
import { programmeUnitCostExceeded } from "../../../src/check/programme/programme-unit-cost-exceeded";
import { programmeYearEnvelope } from "../../../src/check/programme/programme-year-envelope";
import { Decimal } from "../../../src/plan";
import { sampleProgramme, type EarlierYear } from "../../../src/programme";
import { clean, faulty } from "../../support/rule-tester";
import { underKienGiang } from "./under-kien-giang";

const under = underKienGiang();

/** Thirteen places of design for 455 million, in the years before. */
const before: EarlierYear = {
  year: 2022,
  source: "",
  unknown: 0,
  tasks: new Map([
    [
      sampleProgramme().tasks.find(({ name }) => name.includes("thiết kế mẫu mã"))?.id ?? "",
      { quantity: new Decimal(13), budget: new Decimal(455), other: new Decimal(455) },
    ],
  ]),
  sums: { total: new Decimal(910), budget: new Decimal(455), other: new Decimal(455) },
};
const afterYears = underKienGiang({ earlier: [before] });

/** A plan with one category and these rows, in million đồng. */
const table = (...rows: readonly string[]): string => `
  TT | Tên nhiệm vụ | Đơn vị | Số lượng | Kinh phí (triệu đồng) | |
     |              |        |          | Tổng số | Vốn NS | Vốn khác
  I  | Hỗ trợ hoạt động tư vấn khuyến công | | | | |
  ${rows.join("\n")}
`;
const design = (quantity: string, total: string, budget: string, other: string): string =>
  `1 | Hỗ trợ cơ sở CNNT thiết kế mẫu mã, bao bì đóng gói | Cơ sở | ${quantity} | ${total} | ${budget} | ${other}`;

describe("programme-quantity-exceeded", () => {
  faulty(
    "more than approved for all years",
    programmeQuantityExceeded,
    table(design("[17]", "1.120", "560", "560")),
    {
      severity: "warning",
      message: "programme-quantity-exceeded",
      data: { planned: "17", approved: "16", over: "1" },
    },
    under,
  );
  faulty(
    "more than the earlier years left",
    programmeQuantityExceeded,
    table(design("[4]", "280", "140", "140")),
    { message: "programme-quantity-exceeded.earlier", data: { planned: "4", earlier: "13", over: "1" } },
    afterYears,
  );
  faulty(
    "several rows of one task, where they pass it",
    programmeQuantityExceeded,
    table(
      design("10", "700", "350", "350"),
      design("[7]", "490", "245", "245").replace("1 |", "2 |"),
      design("1", "70", "35", "35").replace("1 |", "3 |"),
    ),
    { data: { planned: "18", over: "2" } },
    under,
  );
  faulty(
    "components that alone carry the quantity, at the one with which it is passed",
    programmeQuantityExceeded,
    table(
      design("", "1.120", "560", "560"),
      "- | Tại huyện Châu Thành | Cơ sở | 10 | 700 | 350 | 350",
      "- | Tại huyện Hòn Đất | Cơ sở | [7] | 420 | 210 | 210",
    ),
    { data: { planned: "17", over: "1" } },
    under,
  );
  clean(
    "exactly what is left",
    programmeQuantityExceeded,
    table(design("3", "210", "105", "105")),
    afterYears,
  );
  clean(
    "another unit, words and nothing",
    programmeQuantityExceeded,
    table(
      design("500", "70", "35", "35").replace("Cơ sở", "Mẫu"),
      design("Theo kế hoạch", "70", "35", "35").replace("1 |", "2 |"),
      design("", "70", "35", "35").replace("1 |", "3 |"),
    ),
    under,
  );
});

describe("programme-budget-exceeded", () => {
  faulty(
    "more of the state budget than approved for all years",
    programmeBudgetExceeded,
    table(design("16", "1.121", "[561]", "560")),
    { severity: "warning", data: { planned: "561", approved: "560", over: "1" } },
    under,
  );
  faulty(
    "more than the earlier years left, in đồng against million đồng",
    programmeBudgetExceeded,
    table(design("3", "210.000.001", "[105.000.001]", "105.000.000")).replace("triệu đồng", "đồng"),
    {
      message: "programme-budget-exceeded.earlier",
      data: { planned: "105000001", earlier: "455000000", approved: "560000000", over: "1" },
    },
    afterYears,
  );
  clean("exactly what is left", programmeBudgetExceeded, table(design("3", "210", "105", "105")), afterYears);
  clean("more from others", programmeBudgetExceeded, table(design("3", "2.105", "105", "2.000")), afterYears);
  clean(
    "a plan without money",
    programmeBudgetExceeded,
    `
    TT | Tên nhiệm vụ                                          | Đơn vị | Số lượng
    1  | Hỗ trợ cơ sở CNNT thiết kế mẫu mã, bao bì đóng gói    | Cơ sở  | 99
  `,
    under,
  );
  clean(
    "money whose unit is not known",
    programmeBudgetExceeded,
    table(design("3", "210.000", "105.000", "105.000")).replace(" (triệu đồng)", ""),
    under,
  );
});

describe("programme-unit-cost-exceeded", () => {
  faulty(
    "more for one than the programme's budget divided by its quantity",
    programmeUnitCostExceeded,
    table(design("2", "142", "[71]", "71")),
    { severity: "warning", data: { cost: "35.5", approved: "35", unit: "Cơ sở" } },
    under,
  );
  faulty(
    "components that alone carry quantity and budget, at the first of them",
    programmeUnitCostExceeded,
    table(
      design("", "", "", ""),
      "- | Tại huyện Châu Thành | Cơ sở | 1 | 70 | [35] | 35",
      "- | Tại huyện Hòn Đất | Cơ sở | 1 | 74 | 37 | 37",
    ),
    { data: { cost: "36", approved: "35" } },
    under,
  );
  faulty(
    "one of two budgets, where the money is",
    programmeUnitCostExceeded,
    `
      TT | Tên nhiệm vụ | Đơn vị | Số lượng | Ngân sách (triệu đồng) | | Vốn khác
         |              |        |          | KCQG | KCĐP |
      I  | Hỗ trợ hoạt động tư vấn khuyến công | | | | |
      1  | Hỗ trợ cơ sở CNNT thiết kế mẫu mã, bao bì đóng gói | Cơ sở | 2 | 0 | [72] | 72
    `,
    { data: { cost: "36" } },
    under,
  );
  const allowance = (budget: string): string =>
    `1 | Chi thù lao cho cộng tác viên khuyến công | Người | 15 | ${budget} | ${budget} | -`.replace(
      `${budget} | ${budget}`,
      `${budget.replace(/[[\]]/g, "")} | ${budget}`,
    );
  faulty(
    "more than rounding",
    programmeUnitCostExceeded,
    table(allowance("[269]")),
    { data: { approved: "17.88" } },
    under,
  );
  faulty(
    "a fraction more in a table that writes fractions",
    programmeUnitCostExceeded,
    table(allowance("[268,21]")),
    {},
    under,
  );
  clean(
    "what the programme gives, rounded as the table writes it",
    programmeUnitCostExceeded,
    table(allowance("268")),
    under,
  );
  clean("what the programme gives, in full", programmeUnitCostExceeded, table(allowance("268,2")), under);
  clean(
    "the same in đồng",
    programmeUnitCostExceeded,
    table(allowance("268.200.000")).replace("triệu đồng", "đồng"),
    under,
  );
  clean(
    "another unit",
    programmeUnitCostExceeded,
    table(design("2", "142", "71", "71").replace("Cơ sở", "Bộ")),
    under,
  );
});

describe("programme-share-exceeded", () => {
  faulty(
    "a larger share of the state budget",
    programmeShareExceeded,
    table(design("2", "100", "[70]", "30")),
    { severity: "warning", data: { share: "70", approved: "50" } },
    under,
  );
  clean("the programme's own share", programmeShareExceeded, table(design("2", "140", "70", "70")), under);
  clean(
    "half of an odd total, rounded",
    programmeShareExceeded,
    table(design("2", "139", "70", "69")),
    under,
  );
  clean("a smaller share", programmeShareExceeded, table(design("2", "140", "30", "110")), under);
  clean(
    "a table of the state budget alone",
    programmeShareExceeded,
    `
      TT | Tên nhiệm vụ                                          | Đơn vị | Số lượng | Vốn NS (triệu đồng)
      I  | Hỗ trợ hoạt động tư vấn khuyến công                   |        |          |
      1  | Hỗ trợ cơ sở CNNT thiết kế mẫu mã, bao bì đóng gói    | Cơ sở  | 2        | 70
    `,
    under,
  );
});

describe("programme-year-envelope", () => {
  const sums = (total: string, budget: string, other: string): string =>
    table(
      `1 | Hỗ trợ cơ sở CNNT thiết kế mẫu mã | Cơ sở | 2 | ${total} | ${budget} | ${other}`.replace(
        /[[\]]/g,
        "",
      ),
      `  | Tổng cộng | | | ${total} | ${budget} | ${other}`,
    );
  faulty(
    "more state budget than the year has, which raises the total",
    programmeYearEnvelope,
    sums("[12.314]", "4.939", "7.375"),
    {
      severity: "warning",
      message: "programme-year-envelope.total-budget",
      data: {
        year: "2024",
        planned: "12314",
        approved: "12313",
        over: "1",
        partPlanned: "4939",
        partApproved: "4938",
      },
    },
    under,
  );
  faulty(
    "more state budget with less from others",
    programmeYearEnvelope,
    sums("12.000", "[5.000]", "7.000"),
    { severity: "warning", message: "programme-year-envelope.budget", data: { over: "62" } },
    under,
  );
  faulty(
    "more from others alone, which is only worth knowing",
    programmeYearEnvelope,
    sums("[13.000]", "4.938", "8.062"),
    { severity: "info", message: "programme-year-envelope.total-other", data: { partOver: "687" } },
    under,
  );
  faulty(
    "more from others within the total",
    programmeYearEnvelope,
    sums("12.000", "4.000", "[8.000]"),
    { severity: "info", message: "programme-year-envelope.other" },
    under,
  );
  faulty(
    "a plan that shows its total alone, at the last task where there is no grand total",
    programmeYearEnvelope,
    `
      TT | Tên nhiệm vụ                             | Đơn vị | Số lượng | Kinh phí (đồng)
      I  | Hỗ trợ hoạt động tư vấn khuyến công      |        |          |
      1  | Tổ chức tập huấn nghiệp vụ khuyến công   | Lớp    | 1        | 12.000.000.000
      2  | Khảo sát, xây dựng kế hoạch khuyến công  | Đợt    | 1        | [313.000.001]
    `,
    { severity: "warning", message: "programme-year-envelope.total", data: { over: "1" } },
    under,
  );
  clean("exactly what the year has", programmeYearEnvelope, sums("12.313", "4.938", "7.375"), under);
  clean(
    "a year that has no envelope",
    programmeYearEnvelope,
    sums("99.999", "49.999", "50.000"),
    underKienGiang({ year: 2026 }),
  );
});
