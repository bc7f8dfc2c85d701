import { programmeCategoryDiffers } from "../../../src/check/programme/programme-category-differs";
import { programmeTaskMissing } from "../../../src/check/programme/programme-task-missing";
import { programmeTaskUnknown } from "../../../src/check/programme/programme-task-unknown";
import { sampleProgramme, type EarlierYear } from "../../../src/programme";
import { Decimal } from "../../../src/plan";
import { clean, faulty } from "../../support/rule-tester";
import { underKienGiang } from "./under-kien-giang";

const under = underKienGiang();

describe("programme-task-unknown", () => {
  faulty(
    "a task that is like none",
    programmeTaskUnknown,
    `
      TT | Tên nhiệm vụ                             | Đơn vị | Số lượng
      I  | Hỗ trợ hoạt động tư vấn khuyến công      |        |
      1  | [Xây dựng kho lạnh bảo quản thủy sản]    | Kho    | 1
    `,
    { severity: "warning", message: "programme-task-unknown", suggests: [] },
    under,
  );
  faulty(
    "a name that may be meant for one, and offers that one",
    programmeTaskUnknown,
    `
      TT | Tên nhiệm vụ                                             | Đơn vị | Số lượng
      I  | Hỗ trợ hoạt động tư vấn khuyến công                      |        |
      1  | [1.1. Hỗ trợ cơ sở CNNT thiết kế mẫu mã trang thông tin] | Cơ sở  | 1
    `,
    {
      message: "programme-task-unknown.near",
      data: { name: "Hỗ trợ cơ sở CNNT thiết kế mẫu mã trang thông tin" },
      suggests: ["1.1. Hỗ trợ cơ sở CNNT thiết kế mẫu mã, bao bì đóng gói"],
    },
    under,
  );
  clean(
    "names that differ in abbreviations, a slip and small words",
    programmeTaskUnknown,
    `
      TT | Tên nhiệm vụ                                                                      | Đơn vị | Số lượng
      I  | Hỗ trợ phát triển sản phẩm CNNT tiêu biểu                                         |        |
      1  | Tham gia hội chợ, trưng bày SP công nghiệp nông thôn                              | Cuộc   | 3
      2  | Xây dựng, đăng ký thương hiệu cho cơ sở công nghiệp nông thôn                     | Cơ sở  | 1
      3  | Hỗ trợ xây dựng phòng trưng bày để giới thiệu, quảng bá sản phẩn tại các cơ sở CNNT | Cơ sở | 4
    `,
    under,
  );
  clean(
    "anything without a programme",
    programmeTaskUnknown,
    `
      TT | Tên nhiệm vụ                          | Đơn vị | Số lượng
      1  | Xây dựng kho lạnh bảo quản thủy sản   | Kho    | 1
    `,
  );
  faulty(
    "a task of which a person said that it is none of them",
    programmeTaskUnknown,
    `
      TT | Tên nhiệm vụ                                | Đơn vị | Số lượng
      I  | Hỗ trợ phát triển sản phẩm CNNT tiêu biểu   |        |
      1  | [Tổ chức bình chọn sản phẩm CNNT TB cấp xã] | Đợt    | 1
    `,
    { message: "programme-task-unknown", suggests: [] },
    underKienGiang({ corrections: [{ name: "Tổ chức bình chọn sản phẩm CNNT TB cấp xã", task: null }] }),
  );
  clean(
    "a task of which a person said which one it is",
    programmeTaskUnknown,
    `
      TT | Tên nhiệm vụ                           | Đơn vị | Số lượng
      1  | Xây dựng kho lạnh cho cơ sở thủy sản   | Kho    | 1
    `,
    underKienGiang({
      corrections: [
        { name: "Xây dựng kho lạnh cho cơ sở thủy sản", task: sampleProgramme().tasks[2]?.id ?? "" },
      ],
    }),
  );
});

describe("programme-task-missing", () => {
  const some = new Set([
    "Tổ chức tập huấn nghiệp vụ khuyến công",
    "Tổ chức bình chọn sản phẩm CNNT TB cấp tỉnh",
  ]);
  const few = {
    ...sampleProgramme(),
    tasks: sampleProgramme().tasks.filter(({ name }) => some.has(name) || name.startsWith("Khảo sát")),
  };
  const table = `
    TT | Tên nhiệm vụ                                                                 | Đơn vị | Số lượng
    I  | [Hỗ trợ nâng cao năng lực quản lý nhà nước trong công tác khuyến công]       |        |
    1  | Khảo sát, xây dựng kế hoạch khuyến công                                      | Đợt    | 1
  `;
  faulty(
    "a task of every year, at the category it belongs under",
    programmeTaskMissing,
    table,
    { severity: "info", data: { name: "Tổ chức tập huấn nghiệp vụ khuyến công", time: "Hàng năm" } },
    underKienGiang({ programme: few }),
  );
  const usedUp: EarlierYear = {
    year: 2023,
    source: "",
    unknown: 0,
    tasks: new Map([
      [
        few.tasks.find(({ name }) => name.includes("nghiệp vụ"))?.id ?? "",
        { quantity: new Decimal(9), budget: null, other: null },
      ],
    ]),
    sums: { total: null, budget: null, other: null },
  };
  clean(
    "what earlier years have used up",
    programmeTaskMissing,
    table.replace(/[[\]]/g, ""),
    underKienGiang({ programme: few, earlier: [usedUp] }),
  );
  clean(
    "tasks of another listed year and of a range",
    programmeTaskMissing,
    `
      TT | Tên nhiệm vụ                              | Đơn vị | Số lượng
      I  | Hỗ trợ hoạt động tư vấn khuyến công       |        |
      1  | Khảo sát, xây dựng kế hoạch khuyến công   | Đợt    | 1
      2  | Tổ chức tập huấn nghiệp vụ khuyến công    | Lớp    | 1
    `,
    underKienGiang({ programme: few }),
  );
});

describe("programme-category-differs", () => {
  faulty(
    "a task under another category of the programme",
    programmeCategoryDiffers,
    `
      TT | Tên nhiệm vụ                                                    | Đơn vị | Số lượng
      I  | Hỗ trợ nâng cao năng lực quản lý                                |        |
      1  | Tổ chức khóa tập huấn nâng cao năng lực quản lý doanh nghiệp    | Lớp    | 1
      2  | [Tổ chức tập huấn nghiệp vụ khuyến công]                        | Lớp    | 1
    `,
    {
      severity: "warning",
      data: {
        category: "Hỗ trợ nâng cao năng lực quản lý",
        approved: "Hỗ trợ nâng cao năng lực quản lý Nhà nước trong công tác khuyến công",
      },
    },
    under,
  );
  faulty(
    "a task under a category that the programme does not have",
    programmeCategoryDiffers,
    `
      TT | Tên nhiệm vụ                                 | Đơn vị | Số lượng
      I  | Các nhiệm vụ khác                            |        |
      1  | [Tổ chức tập huấn nghiệp vụ khuyến công]     | Lớp    | 1
    `,
    {},
    under,
  );
  clean(
    "categories that are shortened, numbered otherwise, and under an outer one",
    programmeCategoryDiffers,
    `
      TT | Tên nhiệm vụ                                                | Đơn vị | Số lượng
      A  | KHUYẾN CÔNG ĐỊA PHƯƠNG                                      |        |
      I  | Phát triển các cụm công nghiệp                              |        |
      1  | Sửa chữa, nâng cấp hệ thống xử lý ô nhiễm môi trường cho cơ sở CNNT | Dự án  | 1
      II | Phát triển sản phẩm công nghiệp nông thôn tiêu biểu         |        |
      1  | Tham gia hội chợ trưng bày sản phẩm công nghiệp nông thôn   | Cuộc   | 3
    `,
    under,
  );
  clean(
    "a name of its own under which all tasks are of one category",
    programmeCategoryDiffers,
    `
      TT | Tên nhiệm vụ                                            | Đơn vị | Số lượng
      I  | Nhóm việc của Trung tâm                                 |        |
      1  | Tổ chức tập huấn nghiệp vụ khuyến công                  | Lớp    | 1
      2  | Khảo sát, xây dựng kế hoạch khuyến công                 | Đợt    | 1
    `,
    under,
  );
});
