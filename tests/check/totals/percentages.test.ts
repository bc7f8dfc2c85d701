import { checkSheet } from "../../../src/check";
import { percentageWrong } from "../../../src/check/totals/percentage-wrong";
import { percentagesNot100 } from "../../../src/check/totals/percentages-not-100";
import { a1 } from "../../../src/plan";
import { sheetOf } from "../../support/read-text";
import { clean, faulty } from "../../support/rule-tester";

const shareOfAll = (...percentages: string[]): string => `
  TT | Tên nhiệm vụ      | Đơn vị | Số lượng | Tổng số | Tỷ trọng (%)
  1  | Thiết kế mẫu mã   | Cơ sở  | 16       | 100     | ${percentages[0] ?? ""}
  2  | In tờ rơi         | Cuốn   | 3        | 100     | ${percentages[1] ?? ""}
  3  | Hội thảo          | Cuộc   | 3        | 100     | ${percentages[2] ?? ""}
     | Tổng cộng         |        |          | 300     | ${percentages[3] ?? ""}
`;
const sources = (...percentages: string[]): string => `
  TT | Tên nhiệm vụ      | Đơn vị | Số lượng | Tổng số | Vốn NS | Vốn khác | Tỷ lệ NS/Tổng (%)
  1  | Thiết kế mẫu mã   | Cơ sở  | 16       | 1.120   | 560    | 560      | ${percentages[0] ?? ""}
  2  | Mô hình           | Mô hình | 3       | 8.000   | 2.000  | 6.000    | ${percentages[1] ?? ""}
  3  | Hội thảo          | Cuộc   | 3        | 900     | 200    | 700      | ${percentages[2] ?? ""}
`;

faulty("a share of the total that is off", percentageWrong, sources("50%", "[52%]", "22,22%"), {
  severity: "error",
  data: { stated: "52", expected: "25" },
  fix: null,
  suggests: ["0.25"],
});
faulty(
  "one kept as text, in its own marks",
  percentageWrong,
  sources("50%", "25%", "['22,2 %]").replace("22,2 %", "23,2 %"),
  {
    suggests: ["22,2 %"],
  },
);
clean("shares rounded to their last printed digit", percentageWrong, sources("50", "25", "22,2"));
clean(
  "what was rounded so that the whole is 100",
  percentageWrong,
  shareOfAll("33,3%", "33,3%", "33,4%", "100%"),
);
faulty(
  "that much off, where the whole is not 100",
  percentageWrong,
  shareOfAll("33,3%", "33,3%", "[33,4%]", "100%").replace("33,3%", "33,33%"),
  {
    data: { expected: "33.3" },
  },
);
faulty(
  "one that is far off, and not the one that makes the whole 100",
  percentageWrong,
  shareOfAll("[43,3%]", "33,3%", "33,4%", "100%"),
  { data: { stated: "43.3", expected: "33.3" } },
);
clean(
  "blank amounts and a total of nothing",
  percentageWrong,
  sources("50%", "25%", "").replaceAll("900 ", "0 "),
);

faulty(
  "shares of one whole that are not 100 together",
  percentagesNot100,
  shareOfAll("33,3%", "33,3%", "[33,3%]", "100%"),
  {
    severity: "info",
    data: { sum: "99.9" },
    fix: null,
    suggests: ["0.334"],
  },
);
clean("shares that add up to 100", percentagesNot100, shareOfAll("33,3%", "33,3%", "33,4%", "100%"));
clean("shares of different wholes", percentagesNot100, sources("50%", "25%", "22,2%"));
clean(
  "formulas, which Excel rounds only on the screen",
  percentagesNot100,
  shareOfAll("=E2/E5 → 33,3%", "33,3%", "33,3%", "100%"),
);

test("an amount that another sum finds wrong is not said again at its percentage", () => {
  const table = shareOfAll("33,3%", "33,3%", "33,4%", "100%").replace("3        | 100", "3        | 700");
  const { findings } = checkSheet(sheetOf(`ĐVT: triệu đồng | | | | |\n${table.trim()}`));
  expect(findings.map(({ rule, cell }) => `${rule} ${cell === null ? "" : a1(cell)}`)).toEqual([
    "total-wrong E6",
  ]);
});
