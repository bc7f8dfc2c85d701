import { categoryEmpty } from "../../../src/check/structure/category-empty";
import { clean, faulty } from "../../support/rule-tester";

faulty(
  "a category that nothing stands under, in the middle and at the end",
  categoryEmpty,
  `
  TT  | Tên nhiệm vụ             | Đơn vị | Số lượng | Tổng số
  I   | Đào tạo nghề             |        |          |
  1   | Đào tạo nghề may         | Lớp    | 2        | 200
  II  | [Tư vấn]                 |        |          |
  III | Cung cấp thông tin       |        |          |
  1   | Phóng sự                 | Lượt   | 2        | 20
  IV  | [Hợp tác quốc tế]        |        |          |
`,
  [{ severity: "warning", data: { name: "Tư vấn" }, fix: null }, { data: { name: "Hợp tác quốc tế" } }],
);
clean(
  "categories that are themselves a task, and one whose tasks follow below a header typed again",
  categoryEmpty,
  `
  TT  | Tên nhiệm vụ             | Đơn vị | Số lượng | Tổng số
  I   | Đào tạo nghề             | Lớp    | 2        | 200
  II  | Tư vấn                   |        |          | 70
  III | Cung cấp thông tin       |        |          |
  TT  | Tên nhiệm vụ             | Đơn vị | Số lượng | Tổng số
  III | Cung cấp thông tin       |        |          |
  1   | Phóng sự                 | Lượt   | 2        | 20
`,
);
