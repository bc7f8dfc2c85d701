import { programmeLeadDiffers } from "../../../src/check/programme/programme-lead-differs";
import { programmeSchedule } from "../../../src/check/programme/programme-schedule";
import { programmeUnitDiffers } from "../../../src/check/programme/programme-unit-differs";
import { sampleProgramme } from "../../../src/programme";
import { about, underKienGiang } from "./under-kien-giang";

describe("programme-unit-differs", () => {
  const { finds, silent } = about(programmeUnitDiffers);
  finds(
    "another unit than approved, and offers the approved one, spelt right",
    `
      TT | Tên nhiệm vụ                                                         | Đơn vị   | Số lượng
      I  | Hỗ trợ cung cấp thông tin, chính sách                                |          |
      1  | Thực hiện phóng sự truyền hình tuyên truyền chính sách khuyến công   | [Cuộc]   | 2
      2  | In ấn phát hành tờ rơi, tờ gấp phục vụ công tác thông tin tuyên truyền | [Tờ]   | 500
    `,
    [
      { severity: "warning", data: { unit: "Cuộc", approved: "Lượt" }, suggests: ["Lượt"] },
      { data: { unit: "Tờ", approved: "Ấn phẩm" }, suggests: ["Ấn phẩm"] },
    ],
  );
  silent(
    "units that are only spelt otherwise, and none",
    `
      TT | Tên nhiệm vụ                                                         | Đơn vị  | Số lượng
      I  | Hỗ trợ cung cấp thông tin, chính sách                                |         |
      1  | Thực hiện phóng sự truyền hình tuyên truyền chính sách khuyến công   | lượt    | 2
      2  | Tổ chức tập huấn nghiệp vụ khuyến công                               | Lớp học | 2
      3  | Khảo sát, xây dựng kế hoạch khuyến công                              |         | 1
    `,
  );
});

describe("programme-schedule", () => {
  const { finds, silent } = about(programmeSchedule);
  finds(
    "a year that is none of the programme's: at the time, else at the name",
    `
      TT | Tên nhiệm vụ                                                           | Đơn vị | Số lượng | Thời gian
      I  | Hỗ trợ phát triển sản phẩm CNNT tiêu biểu                              |        |          |
      1  | Tổ chức bình chọn sản phẩm CNNT TB cấp tỉnh                            | Đợt    | 1        | [Năm 2024]
      2  | Đầu tư cơ sở vật chất, phương tiện làm việc cho Trung tâm Khuyến công  | Dự án  | 1        | [Quý II]
    `,
    [{ severity: "warning", data: { year: "2024", time: "2021, 2023" } }, { data: { time: "2021" } }],
  );
  finds(
    "the same in a table without times",
    `
      TT | Tên nhiệm vụ                                      | Đơn vị | Số lượng
      I  | Hỗ trợ phát triển sản phẩm CNNT tiêu biểu         |        |
      1  | [Tổ chức bình chọn sản phẩm CNNT TB cấp tỉnh]     | Đợt    | 1
    `,
    {},
  );
  silent(
    "years of a range and every year",
    `
      TT | Tên nhiệm vụ                                                             | Đơn vị | Số lượng | Thời gian
      I  | Hỗ trợ hợp tác quốc tế về khuyến công                                    |        |          |
      1  | Nâng cao năng lực, trình độ cho cán bộ làm công tác khuyến công theo các chương trình hợp tác quốc tế | Lớp | 1 | 2024
      2  | Tổ chức tập huấn nghiệp vụ khuyến công                                   | Lớp    | 1        | 2024
    `,
  );
  silent(
    "a plan that says no year",
    `
      TT | Tên nhiệm vụ                                  | Đơn vị | Số lượng
      I  | Hỗ trợ phát triển sản phẩm CNNT tiêu biểu     |        |
      1  | Tổ chức bình chọn sản phẩm CNNT TB cấp tỉnh   | Đợt    | 1
    `,
    underKienGiang({ year: null }),
  );
});

describe("programme-lead-differs", () => {
  const { finds, silent } = about(programmeLeadDiffers);
  const equipment = sampleProgramme().tasks.map((task) => ({ ...task, lead: "Sở Kế hoạch và Đầu tư" }));
  finds(
    "another agency than approved",
    `
      TT | Tên nhiệm vụ                            | Đơn vị | Số lượng | Cơ quan chủ trì
      I  | Hỗ trợ hoạt động tư vấn khuyến công     |        |          |
      1  | Tổ chức tập huấn nghiệp vụ khuyến công  | Lớp    | 1        | [Sở Tài chính]
    `,
    { severity: "info", data: { lead: "Sở Tài chính", approved: "Sở Công Thương" } },
  );
  silent(
    "the same agency in other capitals, and none",
    `
      TT | Tên nhiệm vụ                             | Đơn vị | Số lượng | Cơ quan chủ trì
      I  | Hỗ trợ hoạt động tư vấn khuyến công      |        |          |
      1  | Tổ chức tập huấn nghiệp vụ khuyến công   | Lớp    | 1        | Sở Công thương
      2  | Khảo sát, xây dựng kế hoạch khuyến công  | Đợt    | 1        |
    `,
  );
  silent(
    "the agency that stands in the approved one's place by now",
    `
      TT | Tên nhiệm vụ                             | Đơn vị | Số lượng | Cơ quan chủ trì
      I  | Hỗ trợ hoạt động tư vấn khuyến công      |        |          |
      1  | Tổ chức tập huấn nghiệp vụ khuyến công   | Lớp    | 1        | Sở Tài chính
    `,
    underKienGiang({ programme: { ...sampleProgramme(), tasks: equipment } }),
  );
});
