import { programmeBudgetExceeded } from "../../../src/check/programme/programme-budget-exceeded";
import { programmeQuantityExceeded } from "../../../src/check/programme/programme-quantity-exceeded";
import { about, afterYears, design, table } from "./under-kien-giang";

describe("programme-quantity-exceeded", () => {
  const { finds, silent } = about(programmeQuantityExceeded);
  finds("more than approved for all years", table(design("[17]", "1.120", "560", "560")), {
    severity: "warning",
    message: "programme-quantity-exceeded",
    data: { planned: "17", approved: "16", over: "1" },
  });
  finds(
    "more than the earlier years left",
    table(design("[4]", "280", "140", "140")),
    { message: "programme-quantity-exceeded.earlier", data: { planned: "4", earlier: "13", over: "1" } },
    afterYears,
  );
  finds(
    "several rows of one task, where they pass it",
    table(
      design("10", "700", "350", "350"),
      design("[7]", "490", "245", "245").replace("1 |", "2 |"),
      design("1", "70", "35", "35").replace("1 |", "3 |"),
    ),
    { data: { planned: "18", over: "2" } },
  );
  finds(
    "components that alone carry the quantity, at the one with which it is passed",
    table(
      design("", "1.120", "560", "560"),
      "- | Tại huyện Châu Thành | Cơ sở | 10 | 700 | 350 | 350",
      "- | Tại huyện Hòn Đất | Cơ sở | [7] | 420 | 210 | 210",
    ),
    { data: { planned: "17", over: "1" } },
  );
  silent("exactly what is left", table(design("3", "210", "105", "105")), afterYears);
  silent(
    "another unit, words and nothing",
    table(
      design("500", "70", "35", "35").replace("Cơ sở", "Mẫu"),
      design("Theo kế hoạch", "70", "35", "35").replace("1 |", "2 |"),
      design("", "70", "35", "35").replace("1 |", "3 |"),
    ),
  );
});

describe("programme-budget-exceeded", () => {
  const { finds, silent } = about(programmeBudgetExceeded);
  finds(
    "more of the state budget than approved for all years",
    table(design("16", "1.121", "[561]", "560")),
    { severity: "warning", data: { planned: "561", approved: "560", over: "1" } },
  );
  finds(
    "more than the earlier years left, in đồng against million đồng",
    table(design("3", "210.000.001", "[105.000.001]", "105.000.000")).replace("triệu đồng", "đồng"),
    {
      message: "programme-budget-exceeded.earlier",
      data: { planned: "105000001", earlier: "455000000", approved: "560000000", over: "1" },
    },
    afterYears,
  );
  silent("exactly what is left", table(design("3", "210", "105", "105")), afterYears);
  silent("more from others", table(design("3", "2.105", "105", "2.000")), afterYears);
  silent(
    "a plan without money",
    `
    TT | Tên nhiệm vụ                                          | Đơn vị | Số lượng
    1  | Hỗ trợ cơ sở CNNT thiết kế mẫu mã, bao bì đóng gói    | Cơ sở  | 99
  `,
  );
  silent(
    "money whose unit is not known",
    table(design("3", "210.000", "105.000", "105.000")).replace(" (triệu đồng)", ""),
  );
});
