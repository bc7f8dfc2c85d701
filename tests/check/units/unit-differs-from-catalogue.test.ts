import { unitDiffersFromCatalogue } from "../../../src/check/units/unit-differs-from-catalogue";
import { clean, faulty } from "../../support/rule-tester";

faulty(
  "a standard task counted in another unit than all its sources count it",
  unitDiffersFromCatalogue,
  `
  TT | Tên nhiệm vụ                                                       | Đơn vị    | Số lượng | Tổng số
  1  | Thực hiện phóng sự truyền hình tuyên truyền chính sách khuyến công | [Mô hình] | 10       | 200
  2  | Tổ chức khóa tập huấn nâng cao năng lực quản lý doanh nghiệp       | Lớp       | 5        | 125
`,
  { severity: "warning", data: { unit: "Mô hình" }, fix: null },
);
clean(
  "the unit of any of its sources, however it is spelled, and one that is not known",
  unitDiffersFromCatalogue,
  `
  TT | Tên nhiệm vụ                                                       | Đơn vị        | Số lượng | Tổng số
  1  | Thực hiện phóng sự truyền hình tuyên truyền chính sách khuyến công | Lướt          | 10       | 200
  2  | Tổ chức khóa tập huấn nâng cao năng lực quản lý doanh nghiệp       | khóa          | 5        | 125
  3  | Tổ chức khóa tập huấn nâng cao năng lực quản lý doanh nghiệp       | Khinh khí cầu | 5        | 125
`,
);
clean(
  "a task that is like no standard task, or like two of them",
  unitDiffersFromCatalogue,
  `
  TT | Tên nhiệm vụ                   | Đơn vị  | Số lượng | Tổng số
  1  | Trồng cây xanh ven đường       | Mô hình | 10       | 200
  2  | Hỗ trợ bình chọn sản phẩm CNNT | Mô hình | 5        | 125
`,
);
