import { timeAgainstQuantity } from "../../../src/check/schedule/time-against-quantity";
import { timeNotUnderstood } from "../../../src/check/schedule/time-not-understood";
import { timeOutsidePeriod } from "../../../src/check/schedule/time-outside-period";
import { clean, faulty } from "../../support/rule-tester";

const table = (period: string, ...times: string[]): string =>
  [
    `KẾ HOẠCH KHUYẾN CÔNG ${period} | | | | |`,
    "TT | Tên nhiệm vụ | Đơn vị | Số lượng | Tổng số | Thời gian thực hiện",
    ...times.map((time, at) => `${String(at + 1)} | Nhiệm vụ ${String(at + 1)} | Lớp | 6 | 125 | ${time}`),
  ].join("\n");

faulty(
  "texts that are no time",
  timeNotUnderstood,
  table("NĂM 2024", "[khi có vốn]", "Năm 2024", "[2024 - 2021]", "[Quý V]"),
  {
    severity: "warning",
    fix: null,
  },
);
clean(
  "every accepted form",
  timeNotUnderstood,
  table(
    "GIAI ĐOẠN 2021 - 2030",
    ...[
      "2024",
      "'2024",
      "2021 - 2025",
      "2021–2025",
      "2021, 2023",
      "Hàng năm",
      "Hằng năm",
      "Cả năm",
      "Thường xuyên",
    ],
    ...["Quý II", "Quý II - III/2024", "Tháng 4-10", "6 tháng đầu năm", "Năm 2024", "Trong năm 2024"],
    ...["Xong trong tháng 5/2024", "trước ngày 01/01/2030", "15/3/2024", "nt", "-", "", "#N/A"],
  ),
);

faulty(
  "years before and after the plan's, alone, in a list, or as a range beside it",
  timeOutsidePeriod,
  table(
    "NĂM 2024",
    "2024",
    "[2023]",
    "[2024, 2025]",
    "[2021 - 2023]",
    "[Quý II/2025]",
    "[từ năm 2025]",
    "[trước ngày 01/01/2023]",
  ),
  { severity: "warning", data: { period: "2024" }, fix: null },
);
clean(
  "ranges that touch it, dates to be kept, and times without a year",
  timeOutsidePeriod,
  table(
    "NĂM 2024",
    "2024",
    "2023 - 2024",
    "2024 đến 2026",
    "Quý IV/2023 - Quý I/2024",
    "Tháng 10/2023 đến tháng 3/2024",
    "1/11/2023 - 28/2/2024",
    "trước ngày 01/01/2030",
    "từ năm 2023",
    "Quý II",
    "Hàng năm",
    "khi có vốn 1999",
  ),
);
clean(
  "all years of a programme",
  timeOutsidePeriod,
  table("GIAI ĐOẠN 2021 - 2025", "2021", "2025", "2021, 2023", "2020 - 2022"),
);

const counted = (...rows: string[]): string =>
  [
    "TT | Tên nhiệm vụ | Đơn vị | Số lượng | Tổng số | Thời gian",
    ...rows.map((row, at) => `${String(at + 1)} | Việc ${String(at + 1)} | ${row}`),
  ].join("\n");

faulty(
  "rounds that do not divide among the listed years, and less than one a year",
  timeAgainstQuantity,
  counted(
    "Đợt | [03] | 480 | 2021, 2023",
    "Mô hình | [2] | 800 | 2021, 2022, 2023",
    "Đợt | 4 | 480 | 2021, 2023",
  ),
  [{ severity: "info", data: { quantity: "3", count: "2" }, fix: null }, { data: { count: "3" } }],
);
clean(
  "ranges, every year, single years, and what is not held in rounds",
  timeAgainstQuantity,
  counted(
    "Đợt | 3 | 480 | 2021 - 2024",
    "Đợt | 3 | 480 | Hàng năm",
    "Đợt | 3 | 480 | 2021",
    "Cơ sở | 7 | 480 | 2021, 2023",
    "Đợt | Theo kế hoạch | 480 | 2021, 2023",
  ),
);
