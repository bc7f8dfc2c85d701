import { categoryDuplicate } from "../../../src/check/structure/category-duplicate";
import { clean, faulty } from "../../support/rule-tester";

faulty(
  "a category that was pasted twice, whatever its capitals and abbreviations",
  categoryDuplicate,
  `
  TT  | Tên nhiệm vụ                               | Đơn vị | Số lượng | Tổng số
  I   | Phát triển sản phẩm CNNT tiêu biểu         |        |          |
  1   | Tham gia hội chợ                           | Cuộc   | 2        | 200
  II  | Tư vấn                                     |        |          |
  1   | Thiết kế mẫu mã                            | Cơ sở  | 2        | 70
  III | [PHÁT TRIỂN SẢN PHẨM CÔNG NGHIỆP NÔNG THÔN TIÊU BIỂU] | | |
  1   | Tham gia bình chọn                         | Cuộc   | 2        | 100
`,
  { severity: "warning", data: { row: "2" }, fix: null, suggests: [] },
);
clean(
  "the same category under two parents, and one that goes on below a header typed again",
  categoryDuplicate,
  `
  TT | Tên nhiệm vụ             | Đơn vị  | Số lượng | Tổng số
  A  | Khuyến công quốc gia     |         |          |
  I  | Đào tạo nghề             |         |          |
  1  | Đào tạo nghề may         | Lớp     | 2        | 200
  B  | Khuyến công địa phương   |         |          |
  I  | Đào tạo nghề             |         |          |
  1  | Đào tạo nghề mộc         | Lớp     | 2        | 200
  TT | Tên nhiệm vụ             | Đơn vị  | Số lượng | Tổng số
  I  | Đào tạo nghề             |         |          |
  2  | Đào tạo nghề đan         | Lớp     | 2        | 200
`,
);
