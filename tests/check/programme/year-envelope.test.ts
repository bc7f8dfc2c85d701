import { programmeYearEnvelope } from "../../../src/check/programme/programme-year-envelope";
import { about, table, underKienGiang } from "./under-kien-giang";

describe("programme-year-envelope", () => {
  const { finds, silent } = about(programmeYearEnvelope);
  const sums = (total: string, budget: string, other: string): string =>
    table(
      `1 | Hỗ trợ cơ sở CNNT thiết kế mẫu mã | Cơ sở | 2 | ${total} | ${budget} | ${other}`.replace(
        /[[\]]/g,
        "",
      ),
      `  | Tổng cộng | | | ${total} | ${budget} | ${other}`,
    );
  finds("more state budget than the year has, which raises the total", sums("[12.314]", "4.939", "7.375"), {
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
  });
  finds("more state budget with less from others", sums("12.000", "[5.000]", "7.000"), {
    severity: "warning",
    message: "programme-year-envelope.budget",
    data: { over: "62" },
  });
  finds("more from others alone, which is only worth knowing", sums("[13.000]", "4.938", "8.062"), {
    severity: "info",
    message: "programme-year-envelope.total-other",
    data: { partOver: "687" },
  });
  finds("more from others within the total", sums("12.000", "4.000", "[8.000]"), {
    severity: "info",
    message: "programme-year-envelope.other",
  });
  finds(
    "a plan that shows its total alone, at the last task where there is no grand total",
    `
      TT | Tên nhiệm vụ                             | Đơn vị | Số lượng | Kinh phí (đồng)
      I  | Hỗ trợ hoạt động tư vấn khuyến công      |        |          |
      1  | Tổ chức tập huấn nghiệp vụ khuyến công   | Lớp    | 1        | 12.000.000.000
      2  | Khảo sát, xây dựng kế hoạch khuyến công  | Đợt    | 1        | [313.000.001]
    `,
    { severity: "warning", message: "programme-year-envelope.total", data: { over: "1" } },
  );
  silent("exactly what the year has", sums("12.313", "4.938", "7.375"));
  silent("a year that has no envelope", sums("99.999", "49.999", "50.000"), underKienGiang({ year: 2026 }));
});
