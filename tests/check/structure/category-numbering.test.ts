import { categoryNumbering } from "../../../src/check/structure/category-numbering";
import { taskNumbering } from "../../../src/check/structure/task-numbering";
import { subtotalWrong } from "../../../src/check/totals/subtotal-wrong";
import { totalWrong } from "../../../src/check/totals/total-wrong";
import { clean, faulty, testedElsewhere } from "../../support/rule-tester";

testedElsewhere(subtotalWrong, totalWrong, taskNumbering);

const table = (...numbers: string[]): string =>
  [
    "TT | Tên nhiệm vụ | Đơn vị | Số lượng | Tổng số",
    ...numbers.flatMap((number, index) => [
      `${number} | Nội dung thứ ${String(index + 1)} | | |`,
      ` | Nhiệm vụ của nội dung ${String(index + 1)} | Lớp | 5 | 125`,
    ]),
  ].join("\n");

faulty("only the one number that is out of order", categoryNumbering, table("I", "II", "[VI]", "IV"), {
  severity: "warning",
  data: { stated: "VI", expected: "III" },
  fix: "III",
});
faulty("a repeated number", categoryNumbering, table("I", "II", "[II]", "IV"), { fix: "III" });
faulty("two that were swapped", categoryNumbering, table("I", "[III]", "[II]", "IV"), [
  { fix: "II" },
  { fix: "III" },
]);
faulty("a number that was skipped", categoryNumbering, table("I", "II", "[IV]"), { fix: "III" });
faulty("letters out of order", categoryNumbering, table("A.", "B.", "[D.]", "D."), { fix: "C." });
/** The same with a number before each task, which tells a category without a number from a remark. */
const counted = (...numbers: string[]): string => table(...numbers).replaceAll(/^ \| Nhiệm/gm, "1 | Nhiệm");

faulty(
  "a category whose number was forgotten, and not those after it",
  categoryNumbering,
  counted("I", "[]", "III", "IV", "V"),
  { message: "category-numbering.missing", data: { expected: "II" }, fix: "II" },
);
faulty("two forgotten numbers", categoryNumbering, counted("I.", "[]", "[]", "IV.", "V.", "VI."), [
  { fix: "II." },
  { fix: "III." },
]);
faulty(
  "a number out of order beside a mere heading",
  categoryNumbering,
  counted("I", "", "II", "III", "[V]"),
  {
    message: "category-numbering",
    fix: "IV",
  },
);
clean(
  "a heading without a number among numbered categories",
  categoryNumbering,
  counted("I", "", "II", "III"),
);

clean(
  "Roman numerals in order",
  categoryNumbering,
  table("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"),
);
clean("letters in order", categoryNumbering, table("A", "B", "C", "D"));
clean("a table without numbers", categoryNumbering, table("", "", ""));
clean("a table that goes on from another sheet", categoryNumbering, table("IV", "V", "VI"));
clean(
  "numbers that start anew under each heading above them",
  categoryNumbering,
  `
  TT | Tên nhiệm vụ             | Đơn vị | Số lượng | Tổng số
  A  | Khuyến công quốc gia     |        |          |
  I  | Đào tạo nghề             |        |          |
  1  | Đào tạo nghề may         | Lớp    | 2        | 200
  II | Mô hình trình diễn       |        |          |
  1  | Mô hình chế biến gỗ      | Mô hình | 1       | 500
  B  | Khuyến công địa phương   |        |          |
  I  | Đào tạo nghề             |        |          |
  1  | Đào tạo nghề mộc         | Lớp    | 2        | 200
  II | Mô hình trình diễn       |        |          |
  1  | Mô hình chế biến cá      | Mô hình | 1       | 500
`,
);
clean(
  "a category that is named again under a header typed again",
  categoryNumbering,
  `
  TT | Tên nhiệm vụ             | Đơn vị | Số lượng | Tổng số
  I  | Đào tạo nghề             |        |          |
  1  | Đào tạo nghề may         | Lớp    | 2        | 200
  TT | Tên nhiệm vụ             | Đơn vị | Số lượng | Tổng số
  I  | Đào tạo nghề             |        |          |
  2  | Đào tạo nghề mộc         | Lớp    | 2        | 200
  II | Mô hình trình diễn       |        |          |
  1  | Mô hình chế biến cá      | Mô hình | 1       | 500
`,
);

const summed = `
  TT | Tên nhiệm vụ          | Đơn vị  | Số lượng | Tổng số | Vốn NS | Vốn khác
  I  | Đào tạo nghề          |         |          | 300     | 230    | 70
  1  | Đào tạo nghề may      | Lớp     | 2        | 200     | 150    | 50
  2  | Đào tạo nghề đan      | Lớp     | 1        | 100     | 80     | 20
  [] | Mô hình trình diễn    |         |          | 300     | 230    | 70
  1  | Mô hình chế biến      | Mô hình | 2        | 200     | 150    | 50
  2  | Mô hình cơ khí        | Mô hình | 1        | 100     | 80     | 20
  III | Cung cấp thông tin   |         |          | 200     | 200    | -
  1  | Phóng sự truyền hình  | Phóng sự | 10      | 200     | 200    | -
     | Tổng cộng             |         |          | 800     | 660    | 140`;

faulty("a forgotten number of a category with its sums in its own row", categoryNumbering, summed, {
  message: "category-numbering.missing",
  fix: "II",
});
for (const sums of [subtotalWrong, totalWrong, taskNumbering])
  clean(`${sums.id} beside a category without its number`, sums, summed.replace("[]", "  "));
