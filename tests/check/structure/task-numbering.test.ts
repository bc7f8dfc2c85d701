import { taskNumbering } from "../../../src/check/structure/task-numbering";
import { clean, faulty } from "../../support/rule-tester";

const HEADER = "TT | Tên nhiệm vụ | Đơn vị | Số lượng | Tổng số";
const ROMAN = ["I", "II", "III", "IV"];

/** Categories, each with tasks of these numbers. */
function table(...categories: (readonly string[])[]): string {
  const rows = categories.flatMap((numbers, at) => [
    `${ROMAN[at] ?? ""} | Nội dung thứ ${String(at + 1)} | | |`,
    ...numbers.map(
      (number, index) => `${number} | Nhiệm vụ ${String(at + 1)}-${String(index + 1)} | Lớp | 5 | 125`,
    ),
  ]);
  return [HEADER, ...rows].join("\n");
}

faulty("a repeated number", taskNumbering, table(["1", "2"], ["1", "2", "[2]", "4"]), {
  severity: "warning",
  data: { stated: "2", expected: "3" },
  fix: "3",
});
faulty("a number that was skipped", taskNumbering, table(["1", "2", "[4]"], ["1", "2"]), { fix: "3" });
faulty("numbers that go backwards", taskNumbering, table(["1", "[3]", "[2]", "4"], ["1", "2"]), [
  { fix: "2" },
  { fix: "3" },
]);
faulty("a fault in a table numbered through", taskNumbering, table(["1", "2"], ["3", "[3]"], ["5", "6"]), {
  fix: "4",
});
faulty("a fault among dotted numbers", taskNumbering, table(["1.1", "1.2"], ["2.1", "[2.3]", "2.3"]), {
  fix: "2.2",
});
faulty("a dotted number of another category", taskNumbering, table(["1.1", "1.2", "[2.3]"], ["2.1", "2.2"]), {
  fix: "1.3",
});
faulty("a letter out of order", taskNumbering, table(["a)", "b)", "[d)]", "d)"]), { fix: "c)" });
faulty("a task without a number among numbered ones", taskNumbering, table(["1", "[]", "3"], ["1", "2"]), {
  message: "task-numbering.missing",
  data: { expected: "2" },
  fix: "2",
});
faulty("a number kept as text, which stays text", taskNumbering, table(["'01", "'02", "['04]"]), {
  fix: "03",
});

clean("numbers that start anew in each category", taskNumbering, table(["1", "2"], ["1", "2", "3"]));
clean("numbers through the whole table", taskNumbering, table(["1", "2"], ["3", "4", "5"], ["6"]));
clean("numbers that go on from another sheet", taskNumbering, table(["15", "16"], ["17", "18"]));
clean(
  "the only task of a category without a number",
  taskNumbering,
  table([""], ["1", "2"], [""], ["1", "2"]),
);
clean(
  "only tasks without numbers in a table numbered through",
  taskNumbering,
  table(["1", "2"], [""], ["3", "4"]),
);
clean("dotted numbers", taskNumbering, table(["1.1", "1.2"], ["2.1", "2.2"]));
clean("letters with đ", taskNumbering, table(["a)", "b)", "c)", "d)", "đ)", "e)"]));
clean("letters without đ", taskNumbering, table(["a", "b", "c", "d", "e"], ["a", "b"]));
clean("letters through f", taskNumbering, table(["a", "b", "c", "d", "e", "f", "g"]));
clean("zeros before numbers", taskNumbering, table(["'01", "'02", "'03"], ["'01", "'02"]));
clean("no numbers at all", taskNumbering, table(["", "", ""], ["", ""]));
clean(
  "a table without a column of numbers",
  taskNumbering,
  `
  Tên nhiệm vụ     | Đơn vị | Số lượng | Tổng số
  Thiết kế mẫu mã  | Cơ sở  | 16       | 1.120
  In tờ rơi        | Cuốn   | 3        | 30
`,
);
faulty(
  "a number that was forgotten between a task with parts and its own parts",
  taskNumbering,
  `
  TT  | Tên nhiệm vụ      | Đơn vị | Số lượng | Tổng số
  1   | Tư vấn            | Cơ sở  | 2        | 100
  1.1 | Thuê chuyên gia   |        |          | 60
  1.2 | In mẫu            |        |          | 40
  []  | Đào tạo           | Lớp    | 2        | 70
  2.1 | Giảng viên        |        |          | 30
  2.2 | Hội trường        |        |          | 40
  3   | Hội chợ           | Cuộc   | 1        | 50
`,
  { message: "task-numbering.missing", fix: "2" },
);

clean(
  "a number that is merged over two rows of one task",
  taskNumbering,
  `
  TT | Tên nhiệm vụ | Đơn vị | Số lượng | Tổng số
  1  | Hỗ trợ máy   | Cơ sở  | 1        | 20
     |              | Cơ sở  | 1        | 10
  2  | Lớp may      | Lớp    | 1        | 10
  `,
  { merges: ["A2:A3", "B2:B3"] },
);
faulty(
  "a date that Excel made of a number, which is written like the others",
  taskNumbering,
  table(["1.1", "1.2"], ["2.1", "[02/02/2025]"]),
  { fix: "2.2" },
);

clean(
  "small Roman numerals",
  taskNumbering,
  `
  TT  | Tên nhiệm vụ | Đơn vị | Số lượng | Tổng số
  1   | Đào tạo      |        |          | 20
  i)  | Lớp may      | Lớp    | 1        | 10
  ii) | Lớp mây      | Lớp    | 1        | 10
  2   | Tư vấn       |        |          | 20
  i)  | Thiết kế     | Cơ sở  | 1        | 10
  ii) | Nhãn hiệu    | Cơ sở  | 1        | 10
  `,
);

clean(
  "a task that is numbered among the categories beside it",
  taskNumbering,
  `
  TT  | Tên nhiệm vụ | Đơn vị | Số lượng | Tổng số
  I   | Đào tạo      |        |          | 30
  1   | Đào tạo nghề |        |          | 20
  1.1 | Nghề may     | Lớp    | 1        | 10
  1.2 | Nghề đan     | Lớp    | 1        | 10
  2   | Tập huấn     | Lớp    | 1        | 10
  `,
);
