import { unitDiffersFromCatalogue } from "../../../src/check/units/unit-differs-from-catalogue";
import { shownTasks, type OwnCatalogue } from "../../../src/catalogue";
import { standardTasks, type StandardTask } from "../../../src/knowledge";
import { clean, faulty } from "../../support/rule-tester";

/** The tasks that a catalogue of one's own shows, with these beside or in the place of those that ship. */
function withOwn(...own: readonly Pick<StandardTask, "name" | "unit">[]): readonly StandardTask[] {
  const blank = { activity: null, time: null, lead: null, partner: null, cost: null, seen: [] };
  const catalogue: OwnCatalogue = {
    tasks: own.map((task) => ({ ...blank, ...task, id: task.name })),
    hidden: [],
  };
  return shownTasks(standardTasks, [catalogue]).tasks;
}

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
faulty(
  "a task of one's own catalogue counted in another unit",
  unitDiffersFromCatalogue,
  `
  TT | Tên nhiệm vụ               | Đơn vị    | Số lượng | Tổng số
  1  | Trồng cây xanh ven đường   | [Mô hình] | 10       | 200
`,
  { severity: "warning", data: { unit: "Mô hình", usual: "“Cây”" }, fix: null, suggests: ["Cây"] },
  { tasks: withOwn({ name: "Trồng cây xanh ven đường", unit: "Cây" }) },
);
clean(
  "the unit that one's own catalogue gives to a task that ships",
  unitDiffersFromCatalogue,
  `
  TT | Tên nhiệm vụ                                                       | Đơn vị  | Số lượng | Tổng số
  1  | Thực hiện phóng sự truyền hình tuyên truyền chính sách khuyến công | Mô hình | 10       | 200
`,
  {
    tasks: withOwn({
      name: "Thực hiện phóng sự truyền hình tuyên truyền chính sách khuyến công",
      unit: "Mô hình",
    }),
  },
);
