import { agencyRenamed } from "../../../src/check/schedule/agency-renamed";
import { clean, faulty } from "../../support/rule-tester";

const table = (year: string, ...agencies: string[]): string =>
  [
    `KẾ HOẠCH KHUYẾN CÔNG ${year} | | | | |`,
    "TT | Tên nhiệm vụ | Đơn vị | Số lượng | Tổng số | Cơ quan chủ trì | Cơ quan phối hợp",
    ...agencies.map(
      (agency, at) => `${String(at + 1)} | Nhiệm vụ ${String(at + 1)} | Lớp | 5 | 125 | ${agency}`,
    ),
  ].join("\n");

faulty(
  "agencies that had ended before the plan begins, and what stands in their place",
  agencyRenamed,
  table(
    "NĂM 2026",
    "Sở Công Thương | [UBND các huyện, TP]",
    "[Sở KH&ĐT] | Sở Tài chính",
    "Sở Công Thương | [Sở TN&MT, Sở Kế hoạch và ĐT, các hội]",
    "[Cục Công Thương địa phương] | -",
  ),
  [
    {
      severity: "warning",
      data: { date: "1/7/2025" },
      suggests: ["UBND các xã, phường, đặc khu"],
      fix: null,
    },
    { suggests: ["Sở Tài chính"] },
    { suggests: ["Sở Nông nghiệp và Môi trường, Sở Tài chính, các hội"] },
    { data: { date: "1/3/2025" } },
  ],
);
faulty(
  "an office of the districts, which ended with them",
  agencyRenamed,
  table(
    "NĂM 2026",
    "[Phòng Kinh tế và Hạ tầng huyện/thành phố]",
    "Sở Công Thương | [Phòng KT&HT huyện Giồng Riềng]",
  ),
  [
    {
      severity: "warning",
      data: { date: "1/7/2025" },
      suggests: ["Phòng Kinh tế các xã; Phòng Kinh tế, Hạ tầng và Đô thị các phường, đặc khu"],
    },
    { suggests: [] },
  ],
);
faulty(
  "one that changes in the plan's year, which is worth knowing",
  agencyRenamed,
  table("NĂM 2025", "[Sở Kế hoạch và Đầu tư] | UBND tỉnh"),
  { severity: "info", message: "agency-renamed.same-year" },
);
faulty(
  "a district by its name, for which a person must find the successor",
  agencyRenamed,
  table("NĂM 2026", "Sở Công Thương | [UBND huyện Giồng Riềng]"),
  { suggests: [] },
);
clean(
  "agencies of the plan's own time",
  agencyRenamed,
  table("GIAI ĐOẠN 2021 - 2025", "Sở Công Thương | UBND các huyện, TP", "Sở Kế hoạch và ĐT | -"),
);
clean(
  "agencies of today",
  agencyRenamed,
  table(
    "NĂM 2026",
    "Sở Công Thương | UBND các xã, phường, đặc khu",
    "Sở Tài chính | Sở Nông nghiệp và Môi trường",
    "UBND tỉnh | Sở Khoa học và Công nghệ",
  ),
);
clean(
  "a plan of which nobody knows the year",
  agencyRenamed,
  table("ĐỊA PHƯƠNG", "Sở Kế hoạch và ĐT | UBND huyện"),
);
