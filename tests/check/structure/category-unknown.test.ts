import { categoryUnknown } from "../../../src/check/structure/category-unknown";
import { clean, faulty } from "../../support/rule-tester";

const table = (...names: string[]): string =>
  [
    "TT | Tên nhiệm vụ | Đơn vị | Số lượng | Tổng số",
    ...names.flatMap((name, index) => [
      `${["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X"][index] ?? ""} | ${name} | | |`,
      `1 | Nhiệm vụ thứ ${String(index + 1)} | Lớp | 5 | 125`,
    ]),
  ].join("\n");

faulty(
  "a usual name with a letter or two typed wrong",
  categoryUnknown,
  table("Đào tạo nghề", "[Hỗ trợ hoạt đông tư vấn khuyến công]", "[Hợp tác quốc tế vế khuyến công]"),
  [
    {
      severity: "warning",
      message: "category-unknown.near",
      suggests: ["Hỗ trợ hoạt động tư vấn khuyến công"],
      fix: null,
    },
    { data: { near: "Hợp tác quốc tế về khuyến công" }, suggests: ["Hợp tác quốc tế về khuyến công"] },
  ],
);
faulty(
  "a category like no usual one, which may be the province's own",
  categoryUnknown,
  table("Đào tạo nghề", "[Trồng rừng ven biển]"),
  { severity: "info", message: "category-unknown", suggests: [], fix: null },
);
faulty(
  "a mistyped name in one cell with its number, which stays",
  categoryUnknown,
  `
  Tên nhiệm vụ                              | Đơn vị | Số lượng | Tổng số
  I. Đào tạo nghề                           |        |          |
  1. Đào tạo nghề may                       | Lớp    | 2        | 200
  [II. Hợp tác quốc tê về khuyến công]      |        |          |
  1. Hội thảo                               | Cuộc   | 2        | 200
`,
  { suggests: ["II. Hợp tác quốc tế về khuyến công"] },
);
clean(
  "activities as the law and three provinces name them, in any order, capitals and abbreviations",
  categoryUnknown,
  table(
    "Hỗ trợ nâng cao năng lực quản lý",
    "HỖ TRỢ PHÁT TRIỂN SẢN PHẨM CÔNG NGHIỆP NÔNG THÔN TIÊU BIỂU",
    "Phát triển sản phẩm CNNT tiêu biểu năm 2024",
    "Ho tro cung cap thong tin, chinh sach",
    "Nâng cao năng lực quản lý và tổ chức thực hiện hoạt động khuyến công.",
    "Hỗ trợ hợp tác quốc tế về khuyến công",
    "Quản lý chương trình đề án",
    "Nhiệm vụ UBND tỉnh giao",
    "Khuyến công quốc gia",
    "Mô hình trình diễn kĩ thuật",
  ),
);
