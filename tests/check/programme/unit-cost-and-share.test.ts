import { programmeShareExceeded } from "../../../src/check/programme/programme-share-exceeded";
import { programmeUnitCostExceeded } from "../../../src/check/programme/programme-unit-cost-exceeded";
import { about, design, table } from "./under-kien-giang";

describe("programme-unit-cost-exceeded", () => {
  const { finds, silent } = about(programmeUnitCostExceeded);
  finds(
    "more for one than the programme's budget divided by its quantity",
    table(design("2", "142", "[71]", "71")),
    { severity: "warning", data: { cost: "35.5", approved: "35", unit: "Cơ sở" } },
  );
  finds(
    "components that alone carry quantity and budget, at the first of them",
    table(
      design("", "", "", ""),
      "- | Tại huyện Châu Thành | Cơ sở | 1 | 70 | [35] | 35",
      "- | Tại huyện Hòn Đất | Cơ sở | 1 | 74 | 37 | 37",
    ),
    { data: { cost: "36", approved: "35" } },
  );
  finds(
    "one of two budgets, where the money is",
    `
      TT | Tên nhiệm vụ | Đơn vị | Số lượng | Ngân sách (triệu đồng) | | Vốn khác
         |              |        |          | KCQG | KCĐP |
      I  | Hỗ trợ hoạt động tư vấn khuyến công | | | | |
      1  | Hỗ trợ cơ sở CNNT thiết kế mẫu mã, bao bì đóng gói | Cơ sở | 2 | 0 | [72] | 72
    `,
    { data: { cost: "36" } },
  );
  const allowance = (budget: string): string =>
    `1 | Chi thù lao cho cộng tác viên khuyến công | Người | 15 | ${budget} | ${budget} | -`.replace(
      `${budget} | ${budget}`,
      `${budget.replace(/[[\]]/g, "")} | ${budget}`,
    );
  finds("more than rounding", table(allowance("[269]")), { data: { approved: "17.88" } });
  finds("a fraction more in a table that writes fractions", table(allowance("[268,21]")), {});
  silent("what the programme gives, rounded as the table writes it", table(allowance("268")));
  silent("what the programme gives, in full", table(allowance("268,2")));
  silent("the same in đồng", table(allowance("268.200.000")).replace("triệu đồng", "đồng"));
  silent("another unit", table(design("2", "142", "71", "71").replace("Cơ sở", "Bộ")));
});

describe("programme-share-exceeded", () => {
  const { finds, silent } = about(programmeShareExceeded);
  finds("a larger share of the state budget", table(design("2", "100", "[70]", "30")), {
    severity: "warning",
    data: { share: "70", approved: "50" },
  });
  silent("the programme's own share", table(design("2", "140", "70", "70")));
  silent("half of an odd total, rounded", table(design("2", "139", "70", "69")));
  silent("a smaller share", table(design("2", "140", "30", "110")));
  silent(
    "a table of the state budget alone",
    `
      TT | Tên nhiệm vụ                                          | Đơn vị | Số lượng | Vốn NS (triệu đồng)
      I  | Hỗ trợ hoạt động tư vấn khuyến công                   |        |          |
      1  | Hỗ trợ cơ sở CNNT thiết kế mẫu mã, bao bì đóng gói    | Cơ sở  | 2        | 70
    `,
  );
});
