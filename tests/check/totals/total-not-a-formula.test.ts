import { totalNotAFormula } from "../../../src/check/totals/total-not-a-formula";
import { clean, faulty } from "../../support/rule-tester";

const table = (third: string, total: string): string => `
  TT | Tên nhiệm vụ      | Đơn vị | Số lượng | Tổng số       | Vốn NS | Vốn khác
  1  | Thiết kế mẫu mã   | Cơ sở  | 16       | =F2+G2 → 100  | 60     | 40
  2  | In tờ rơi         | Cuốn   | 3        | =F3+G3 → 20   | 20     | -
  3  | Hội thảo          | Cuộc   | 3        | ${third}      | 20     | 10
     | Tổng cộng         |        |          | ${total}
`;

faulty(
  "a typed total of a task among formulas",
  totalNotAFormula,
  table("[30]", "=SUM(E2:E4) → 150 | =SUM(F2:F4) → 100 | =SUM(G2:G4) → 50"),
  { severity: "info", data: { value: "30" }, fix: null, suggests: ["=SUM(F4:G4)"] },
);
faulty(
  "a typed grand total among formulas",
  totalNotAFormula,
  table("=F4+G4 → 30", "=SUM(E2:E4) → 150 | =SUM(F2:F4) → 100 | [50]"),
  { suggests: ["=SUM(G2:G4)"] },
);
clean(
  "formulas everywhere",
  totalNotAFormula,
  table("=F4+G4 → 30", "=SUM(E2:E4) → 150 | =SUM(F2:F4) → 100 | =SUM(G2:G4) → 50"),
);
clean(
  "a table of typed totals",
  totalNotAFormula,
  table("30", "150 | 100 | 50").replaceAll(/=F\d\+G\d → /g, ""),
);
clean(
  "a typed total that is wrong",
  totalNotAFormula,
  table("31", "=SUM(E2:E4) → 151 | =SUM(F2:F4) → 100 | 51"),
);
