import { programmeCategoryDiffers } from "../../../src/check/programme/programme-category-differs";
import { programmeTaskMissing } from "../../../src/check/programme/programme-task-missing";
import { programmeTaskUnknown } from "../../../src/check/programme/programme-task-unknown";
import { sampleProgramme, type EarlierYear } from "../../../src/programme";
import { Decimal } from "../../../src/plan";
import { about, underKienGiang } from "./under-kien-giang";

describe("programme-task-unknown", () => {
  const { finds, silent } = about(programmeTaskUnknown);
  finds(
    "a task that is like none",
    `
      TT | Tên nhiệm vụ                             | Đơn vị | Số lượng
      I  | Hỗ trợ hoạt động tư vấn khuyến công      |        |
      1  | [Xây dựng kho lạnh bảo quản thủy sản]    | Kho    | 1
    `,
    { severity: "warning", message: "programme-task-unknown", suggests: [] },
  );
  finds(
    "a name that may be meant for one, and offers that one",
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
  );
  silent(
    "names that differ in abbreviations, a slip and small words",
    `
      TT | Tên nhiệm vụ                                                                      | Đơn vị | Số lượng
      I  | Hỗ trợ phát triển sản phẩm CNNT tiêu biểu                                         |        |
      1  | Tham gia hội chợ, trưng bày SP công nghiệp nông thôn                              | Cuộc   | 3
      2  | Xây dựng, đăng ký thương hiệu cho cơ sở công nghiệp nông thôn                     | Cơ sở  | 1
      3  | Hỗ trợ xây dựng phòng trưng bày để giới thiệu, quảng bá sản phẩn tại các cơ sở CNNT | Cơ sở | 4
    `,
  );
  silent(
    "anything without a programme",
    `
      TT | Tên nhiệm vụ                          | Đơn vị | Số lượng
      1  | Xây dựng kho lạnh bảo quản thủy sản   | Kho    | 1
    `,
    {},
  );
  finds(
    "a task of which a person said that it is none of them",
    `
      TT | Tên nhiệm vụ                                | Đơn vị | Số lượng
      I  | Hỗ trợ phát triển sản phẩm CNNT tiêu biểu   |        |
      1  | [Tổ chức bình chọn sản phẩm CNNT TB cấp xã] | Đợt    | 1
    `,
    { message: "programme-task-unknown", suggests: [] },
    underKienGiang({ corrections: [{ name: "Tổ chức bình chọn sản phẩm CNNT TB cấp xã", task: null }] }),
  );
  silent(
    "a task of which a person said which one it is",
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
  const { finds, silent } = about(programmeTaskMissing);
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
  finds(
    "a task of every year, at the category it belongs under",
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
  silent(
    "what earlier years have used up",
    table.replace(/[[\]]/g, ""),
    underKienGiang({ programme: few, earlier: [usedUp] }),
  );
  silent(
    "tasks of another listed year and of a range",
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
  const { finds, silent } = about(programmeCategoryDiffers);
  finds(
    "a task under another category of the programme",
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
  );
  finds(
    "a task under a category that the programme does not have",
    `
      TT | Tên nhiệm vụ                                 | Đơn vị | Số lượng
      I  | Các nhiệm vụ khác                            |        |
      1  | [Tổ chức tập huấn nghiệp vụ khuyến công]     | Lớp    | 1
    `,
    {},
  );
  silent(
    "categories that are shortened, numbered otherwise, and under an outer one",
    `
      TT | Tên nhiệm vụ                                                | Đơn vị | Số lượng
      A  | KHUYẾN CÔNG ĐỊA PHƯƠNG                                      |        |
      I  | Phát triển các cụm công nghiệp                              |        |
      1  | Sửa chữa, nâng cấp hệ thống xử lý ô nhiễm môi trường cho cơ sở CNNT | Dự án  | 1
      II | Phát triển sản phẩm công nghiệp nông thôn tiêu biểu         |        |
      1  | Tham gia hội chợ trưng bày sản phẩm công nghiệp nông thôn   | Cuộc   | 3
    `,
  );
  silent(
    "a name of its own under which all tasks are of one category",
    `
      TT | Tên nhiệm vụ                                            | Đơn vị | Số lượng
      I  | Nhóm việc của Trung tâm                                 |        |
      1  | Tổ chức tập huấn nghiệp vụ khuyến công                  | Lớp    | 1
      2  | Khảo sát, xây dựng kế hoạch khuyến công                 | Đợt    | 1
    `,
  );
});
